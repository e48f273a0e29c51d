import { type AnswerField, type Answers, givenAnswers, isFileName, personalKeys } from './answers';
import { hiddenIdentity, partIdentity } from './identity';

/** All of a ticket that tells, or may tell, who it is for (5.5). */
export interface RequesterIdentity {
  readonly customerId: number | null;
  readonly inventoryItemId: number | null;
  readonly creatorId: number | null;
  readonly formAnswers: Answers | null;
  readonly extraFields: Answers | null;
}

export interface PartingFacts {
  /** The creator is the customer: their account opened it. */
  readonly creatorIsRequester: boolean;
  /** Keys of answers that are personal data. */
  readonly personal: { readonly formAnswers: readonly string[]; readonly extraFields: readonly string[] };
}

/** What stays in the row of an anonymous ticket, and what is kept apart from it (5.5). */
export interface PartedIdentity {
  readonly open: RequesterIdentity;
  readonly hidden: RequesterIdentity;
}

const partAnswers = (answers: Answers | null, keys: readonly string[]) =>
  answers === null ? { open: null, hidden: null } : partIdentity(answers, keys);

/** Parts who an anonymous ticket is for from the ticket (5.5). */
export const partRequester = (whole: RequesterIdentity, facts: PartingFacts): PartedIdentity => {
  const { attributes } = hiddenIdentity({
    anonymous: true,
    creatorIsRequester: facts.creatorIsRequester,
    personalKeys: [],
  });
  const creatorIsHidden = attributes.includes('creator');
  const form = partAnswers(whole.formAnswers, facts.personal.formAnswers);
  const extra = partAnswers(whole.extraFields, facts.personal.extraFields);
  return {
    open: {
      customerId: null,
      inventoryItemId: null,
      creatorId: creatorIsHidden ? null : whole.creatorId,
      formAnswers: form.open,
      extraFields: extra.open,
    },
    hidden: {
      customerId: whole.customerId,
      inventoryItemId: whole.inventoryItemId,
      creatorId: creatorIsHidden ? whole.creatorId : null,
      formAnswers: form.hidden,
      extraFields: extra.hidden,
    },
  };
};

/** The whole of what was parted: a ticket and the record of its requester. */
export const joinRequester = (open: RequesterIdentity, hidden: RequesterIdentity | null): RequesterIdentity => ({
  customerId: open.customerId ?? hidden?.customerId ?? null,
  inventoryItemId: open.inventoryItemId ?? hidden?.inventoryItemId ?? null,
  creatorId: open.creatorId ?? hidden?.creatorId ?? null,
  formAnswers: hidden?.formAnswers ? { ...open.formAnswers, ...hidden.formAnswers } : open.formAnswers,
  extraFields: hidden?.extraFields ? { ...open.extraFields, ...hidden.extraFields } : open.extraFields,
});

/** What a change gives of the answers of one attribute, and what everybody reads of them in an anonymous ticket's row. */
export interface ReadAnswers {
  readonly given: Answers | null;
  readonly open: Answers | null;
  /** The row's `pendingRequirements`. */
  readonly owed: readonly string[];
}

/**
 * The fields whose answers a change of an anonymous ticket is judged by: those that it gives, and those that the row shows
 * or owes. To find any other missing would tell what is kept apart (5.5).
 */
export const judgedFields = (
  fields: readonly AnswerField[],
  name: 'formAnswers' | 'extraFields',
  { given, open, owed }: ReadAnswers,
): AnswerField[] =>
  fields.filter(
    ({ key }) => [given, open].some((answers) => Object.hasOwn(answers ?? {}, key)) || owed.includes(`${name}.${key}`),
  );

/**
 * Answers after a change: those that are given replace the open ones; of the hidden ones, those that are named. What was
 * said to questions that are no longer asked stays said.
 */
export const answersAfter = (
  fields: readonly AnswerField[],
  given: Answers | null,
  before: { readonly open: Answers | null; readonly hidden: Answers | null },
): { readonly open: Answers; readonly hidden: Answers | null } => {
  const answered = givenAnswers(fields, given);
  const asked = fields.map(({ key }) => key);
  const said = Object.entries(before.open ?? {}).filter(([key]) => !asked.includes(key));
  const open = { ...answered, ...Object.fromEntries(said) };
  if (before.hidden === null) return { open, hidden: null };
  const parted = partIdentity(open, [...personalKeys(fields), ...Object.keys(before.hidden)]);
  const kept = Object.entries(before.hidden).filter(([key]) => !Object.hasOwn(given ?? {}, key));
  return { open: parted.open, hidden: { ...Object.fromEntries(kept), ...parted.hidden } };
};

/**
 * Keys of stored answers that are personal data by any of the definitions that they were or are given under. What no
 * definition knows any more may be personal: it is.
 */
export const personalAnswers = (answers: Answers | null, definitions: readonly AnswerField[]): string[] =>
  Object.keys(answers ?? {}).filter((key) => {
    const known = definitions.filter((field) => field.key === key);
    return known.length === 0 || known.some(({ personalData }) => personalData);
  });

/** What was kept apart once stays personal, whatever its definition says by now (5.7). */
export const keptPersonal = (fields: readonly AnswerField[], hidden: Answers | null): AnswerField[] =>
  fields.map((field) => (Object.hasOwn(hidden ?? {}, field.key) ? { ...field, personalData: true } : field));

/** The files that answers name, or may name where no definition knows them any more. */
export const namedFiles = ({ formAnswers, extraFields }: RequesterIdentity): string[] =>
  [formAnswers, extraFields].flatMap((answers) => Object.values(answers ?? {})).filter(isFileName);
