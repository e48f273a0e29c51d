import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import type { EditorRights } from '../../../../../shared/contracts/common';
import type { OccurrenceRow } from '../../../../../shared/contracts/open-type';
import { occurrencePath } from '../../../editing/place';
import { useOptionText } from '../../../labels/use-option-text';
import { useText } from '../../../translations/use-text';
import { OccurrenceMenu } from './OccurrenceMenu';

interface OccurrenceItemProps {
  readonly typeId: string;
  readonly row: OccurrenceRow;
  readonly rights: EditorRights;
  readonly isOpen: boolean;
  /** What moves the row; absent where it may not be moved. */
  readonly handle: ReactNode;
}

/** One occurrence in the list: its code opens it. */
export const OccurrenceItem = ({ typeId, row, rights, isOpen, handle }: OccurrenceItemProps) => {
  const text = useText();
  const optionText = useOptionText();
  return (
    <Flex
      gap={2}
      paddingTop={2}
      paddingBottom={2}
      paddingLeft={2}
      paddingRight={2}
      background={isOpen ? 'primary100' : 'neutral0'}
      borderColor={isOpen ? 'primary200' : 'neutral150'}
      hasRadius
    >
      {handle}
      <Box flex="1" minWidth={0}>
        <Typography tag="p" ellipsis title={row.name}>
          <Link
            tag={NavLink}
            to={occurrencePath(typeId, row.documentId)}
            aria-label={text('occurrence.open', { code: row.code ?? '', name: row.name ?? '' })}
          >
            {row.code ?? '–'}
          </Link>{' '}
          {row.name}
        </Typography>
        <Flex gap={2} wrap="wrap">
          {row.slaValue === undefined || row.slaUnit === undefined ? null : (
            <Typography variant="pi" textColor="neutral600">
              SLA {row.slaValue} {optionText(row.slaUnit)}
            </Typography>
          )}
          {row.readiness && !row.readiness.ready ? (
            <Badge backgroundColor="warning200" textColor="neutral800">
              {text('occurrence.incomplete')}
            </Badge>
          ) : null}
          {row.active === false ? <Badge>{text('occurrence.retired')}</Badge> : null}
        </Flex>
      </Box>
      <OccurrenceMenu {...{ typeId, row, rights, isOpen }} />
    </Flex>
  );
};
