export type Values = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A form's value as the API takes it: what a relation input keeps for display gives way to its `apiData`, and the keys
 * that inputs give the rows of a list are left out.
 */
export const apiValueOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(apiValueOf);
  if (!isRecord(value)) return value;
  if (isRecord(value['apiData'])) return value['apiData'];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__temp_key__')
      .map(([key, entry]) => [key, apiValueOf(entry)]),
  );
};

/** Whether a relation's value asks for nothing. */
const isUntouchedRelation = (value: unknown): boolean =>
  isRecord(value) &&
  Array.isArray(value['connect']) &&
  Array.isArray(value['disconnect']) &&
  value['connect'].length + value['disconnect'].length === 0;

/** Compares as JSON does: `undefined` and an absent key are the same, and an emptied text is what never was one. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Attributes whose value differs from what the form started with. */
export const changedNames = (values: Values, initial: Values): readonly string[] =>
  Object.keys(values).filter((name) => !isSame(values[name], initial[name]) && !isUntouchedRelation(values[name]));

/** Attributes of a stored document that its reader's role leaves out: they are neither checked nor sent. */
export const unseenNames = (attributes: readonly string[], values: Values, initial: Values): readonly string[] =>
  attributes.filter((name) => values[name] === undefined && initial[name] === undefined);

/**
 * What a save sends: only what was changed, so that overwriting another's changes never takes back what this person did
 * not touch. A new document is sent whole.
 */
export const payloadOf = (values: Values, initial: Values, { isNew }: { isNew: boolean }): Values => {
  const names = isNew
    ? Object.keys(values).filter((name) => values[name] !== undefined && !isUntouchedRelation(values[name]))
    : changedNames(values, initial);
  return Object.fromEntries(names.map((name) => [name, apiValueOf(values[name] ?? null)]));
};
