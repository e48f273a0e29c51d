import { type Filters, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NONE } from '../../../../shared/contracts/list-types';
import { type ItemUid, useItemsQuery } from '../../services/items-api';
import { type Text, useText } from '../../translations/use-text';
import { ClassificationInput, SectorInput, YesNoInput } from './FilterInputs';
import { FILTER_NAMES, type FilterName, type ListFilters } from './list-address';

const readingOf = (subject: ItemUid) => [{ action: 'plugin::content-manager.explorer.read', subject }];
const READ_SECTORS = readingOf('api::sector.sector');
const READ_CLASSIFICATIONS = readingOf('api::classification.classification');

interface Choice {
  readonly label: string;
  readonly value: string;
}

/** The chosen item's name for the filter's tag, whichever page of the list it would be on. */
const useChosen = (uid: ItemUid, value: string | undefined, none: string): Choice[] => {
  const isItem = value !== undefined && value !== NONE;
  const { data } = useItemsQuery({ uid, documentIds: [value ?? NONE] }, { skip: !isItem });
  const items = isItem ? (data?.items ?? []) : [];
  return [{ label: none, value: NONE }, ...items.map(({ documentId, name }) => ({ label: name, value: documentId }))];
};

const yesNo = (text: Text): Choice[] => [
  { label: text('list.filter.yes'), value: 'true' },
  { label: text('list.filter.no'), value: 'false' },
];

/** The list's filters, as Strapi's filter menu takes them: those that the role may read. */
export const useFilterOptions = (filters: ListFilters): Filters.Filter[] => {
  const text = useText();
  const { formatMessage } = useIntl();
  const canReadSectors = useRBAC(READ_SECTORS).allowedActions['canRead'];
  const canReadClassifications = useRBAC(READ_CLASSIFICATIONS).allowedActions['canRead'];
  const sectors = useChosen('api::sector.sector', filters.sector, text('list.filter.sector.none'));
  const classifications = useChosen(
    'api::classification.classification',
    filters.classification,
    text('list.filter.classification.none'),
  );
  const operators = [
    { label: formatMessage({ id: 'components.FilterOptions.FILTER_TYPES.$eq', defaultMessage: 'is' }), value: '$eq' },
  ];
  const special: Partial<Record<FilterName, Pick<Filters.Filter, 'input' | 'options'>>> = {
    sector: { input: SectorInput, options: sectors },
    classification: { input: ClassificationInput, options: classifications },
  };
  const isOffered = (name: FilterName): boolean => {
    if (name === 'sector') return Boolean(canReadSectors);
    return name !== 'classification' || Boolean(canReadClassifications);
  };
  return FILTER_NAMES.filter(isOffered).map((name) => ({
    name,
    label: name === 'incomplete' ? text('list.filter.incomplete') : text(`field.occurrence-type.${name}`),
    type: 'custom',
    operators,
    ...(special[name] ?? { input: YesNoInput, options: yesNo(text) }),
  }));
};
