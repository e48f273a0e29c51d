/** What the identity of a ticket's requester hangs on. */
export interface IdentityFacts {
  readonly anonymous: boolean;
  readonly creatorIsRequester: boolean;
  /** Keys of the form's and the extra fields that are marked `personalData`. */
  readonly personalKeys: readonly string[];
}

/** What is kept apart from the ticket's row, in the record of its requester's identity (5.5). */
export interface HiddenIdentity {
  readonly attributes: readonly ('customer' | 'inventoryItem' | 'creator')[];
  /** Keys of answers. */
  readonly answers: readonly string[];
}

const NOTHING: HiddenIdentity = { attributes: [], answers: [] };

/**
 * What an anonymous ticket hides of who asked, from all staff, tokens and administrators: the customer, what leads to
 * them, the creator where that is the requester, and answers with personal data (5.5).
 */
export const hiddenIdentity = ({ anonymous, creatorIsRequester, personalKeys }: IdentityFacts): HiddenIdentity => {
  if (!anonymous) return NOTHING;
  return {
    attributes: ['customer', 'inventoryItem', ...(creatorIsRequester ? (['creator'] as const) : [])],
    answers: personalKeys,
  };
};

/** Parts `values` into what the ticket's row may hold and what belongs in the identity's record. */
export const partIdentity = (
  values: Readonly<Record<string, unknown>>,
  hidden: readonly string[],
): { readonly open: Record<string, unknown>; readonly hidden: Record<string, unknown> } => {
  const isHidden = ([key]: [string, unknown]): boolean => hidden.includes(key);
  const entries = Object.entries(values);
  return {
    open: Object.fromEntries(entries.filter((entry) => !isHidden(entry))),
    hidden: Object.fromEntries(entries.filter(isHidden)),
  };
};
