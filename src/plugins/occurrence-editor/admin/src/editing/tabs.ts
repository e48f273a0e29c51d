import type { EditorKind } from '../../../shared/contracts/common';

/** Which tab shows which attribute; what no tab claims stands in the main data, in the order of "Configure the view". */

export const TYPE_TABS = ['main', 'occurrences', 'survey', 'users', 'attachments'] as const;
export type TypeTab = (typeof TYPE_TABS)[number];

export const OCCURRENCE_TABS = ['main', 'solutions', 'articles', 'survey', 'users', 'attachments'] as const;
export type OccurrenceTab = (typeof OCCURRENCE_TABS)[number];

type Claims = Readonly<Record<string, string>>;

const SHARED_CLAIMS: Claims = {
  satisfactionSurvey: 'survey',
  sendSurveyBySms: 'survey',
  users: 'users',
  attachments: 'attachments',
};

/** Attributes of the type that have a tab of their own. `occurrences` is an inverse: read by the editor's own call. */
export const TYPE_CLAIMS: Claims = { ...SHARED_CLAIMS, occurrences: 'occurrences' };

/** Managed elsewhere: the type by *Move*, the code and position by the server, solutions on their own. */
const MANAGED = 'managed';

export const OCCURRENCE_CLAIMS: Claims = {
  ...SHARED_CLAIMS,
  articles: 'articles',
  solutions: 'solutions',
  occurrenceType: MANAGED,
  code: MANAGED,
  position: MANAGED,
};

export const SOLUTION_CLAIMS: Claims = { occurrence: MANAGED, position: MANAGED, steps: 'steps' };

const CLAIMS: Readonly<Record<EditorKind, Claims>> = {
  type: TYPE_CLAIMS,
  occurrence: OCCURRENCE_CLAIMS,
  solution: SOLUTION_CLAIMS,
};

/** Claims of attributes that stand in no form. */
const OUTSIDE_FORMS: ReadonlySet<string> = new Set([MANAGED, 'occurrences', 'solutions']);

/** Whether a form that has these fields shows an attribute: only there can an error be read on its field. */
export const isOnForm = (kind: EditorKind, fields: readonly Named[], attribute: string): boolean =>
  fields.some(({ name }) => name === attribute) && !OUTSIDE_FORMS.has(tabOf(CLAIMS[kind], attribute));

/** Flags by what they do; one that a configurator adds stays where the layout puts it. */
export const FLAG_GROUPS = {
  visibility: ['detailRestrictedToSector', 'listRestrictedToSector', 'anonymous', 'confidential'],
  required: ['solutionRequired', 'classificationRequired', 'inventoryItemRequired'],
  routing: ['dynamicSector', 'notifyHighCriticality'],
  availability: ['active'],
} as const;

export type FlagGroup = keyof typeof FLAG_GROUPS;

const GROUP_OF: ReadonlyMap<string, FlagGroup> = new Map(
  Object.entries(FLAG_GROUPS).flatMap(([group, names]) => names.map((name) => [name, group as FlagGroup] as const)),
);

/** The tab of an attribute. */
export const tabOf = (claims: Claims, attribute: string): string =>
  (Object.hasOwn(claims, attribute) ? claims[attribute] : undefined) ?? 'main';

interface Named {
  readonly name: string;
}

type Rows<Field extends Named> = readonly (readonly Field[])[];

/** A field with its width, of twelve columns. */
interface Placed extends Named {
  readonly size: number;
}

const COLUMNS = 12;

/** What is left of a row, as wide as the row was. */
const filled = <Field extends Placed>(row: readonly Field[], left: readonly Field[]): readonly Field[] => {
  const sum = (fields: readonly Field[]) => fields.reduce((total, { size }) => total + size, 0);
  const share = Math.min(sum(row), COLUMNS) / sum(left);
  return left.length === row.length ? row : left.map((field) => ({ ...field, size: Math.floor(field.size * share) }));
};

/** A layout's rows with only the fields that `keep` says; rows without any are gone. */
const filtered = <Field extends Placed>(rows: Rows<Field>, keep: (field: Field) => boolean): Rows<Field> =>
  rows.map((row) => filled(row, row.filter(keep))).filter((row) => row.length > 0);

/** The rows of one tab; the main data's without the flags that stand in groups. */
export const rowsOf = <Field extends Placed>(rows: Rows<Field>, claims: Claims, tab: string): Rows<Field> =>
  filtered(rows, ({ name }) => tabOf(claims, name) === tab && !GROUP_OF.has(name));

/** The groups of flags that the layout has, each in the layout's order. */
export const flagsOf = <Field extends Named>(
  rows: Rows<Field>,
): readonly { readonly group: FlagGroup; readonly fields: readonly Field[] }[] =>
  (Object.keys(FLAG_GROUPS) as FlagGroup[])
    .map((group) => ({ group, fields: rows.flat().filter(({ name }) => GROUP_OF.get(name) === group) }))
    .filter(({ fields }) => fields.length > 0);

/** The first tab, in their order, that shows one of `attributes`. */
export const firstTabOf = <Tab extends string>(
  tabs: readonly Tab[],
  claims: Claims,
  attributes: readonly string[],
): Tab | undefined => tabs.find((tab) => attributes.some((attribute) => tabOf(claims, attribute) === tab));
