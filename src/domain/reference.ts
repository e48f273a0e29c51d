import type { Violation } from './violation';

export type ClassificationKind = 'occurrenceType' | 'ticket';

/** The kind that each attribute accepts, wherever a classification is referenced (4.2). */
export const CLASSIFICATION_KINDS: Readonly<Record<string, ClassificationKind>> = {
  classification: 'occurrenceType',
  ticketClassifications: 'ticket',
};

/** One item that a write links to. */
export interface Reference {
  readonly path: readonly string[];
  readonly name: string;
  /** `null` for items that cannot be retired. */
  readonly active: boolean | null;
  /** `null` for anything but classifications. */
  readonly kind: ClassificationKind | null;
  /** Whether the stored item is linked to it already: what uses a retired item may be saved again (3). */
  readonly alreadyLinked: boolean;
}

const attributeOf = (path: readonly string[]): string => path.findLast((part) => !/^\d+$/.test(part)) ?? '';

/** A retired item takes no new links (3), a classification of the wrong kind none at all (4.2). */
export const referenceViolations = (references: readonly Reference[]): Violation[] =>
  references.flatMap(({ path, name, active, kind, alreadyLinked }) => {
    const wanted = CLASSIFICATION_KINDS[attributeOf(path)];
    const violations: Violation[] = [];
    if (kind !== null && wanted !== undefined && kind !== wanted) {
      violations.push({ path, code: 'WRONG_CLASSIFICATION_KIND', values: { name } });
    }
    if (active === false && !alreadyLinked) violations.push({ path, code: 'RETIRED', values: { name } });
    return violations;
  });

/**
 * What an item must be to be linked newly, of the attributes that its type has: anything else would be refused.
 *
 * @param attribute the relation that would link it
 * @param attributesOfTarget names of its type's attributes
 */
export const linkable = (
  attribute: string,
  attributesOfTarget: readonly string[],
): { readonly active?: true; readonly kind?: ClassificationKind } => {
  const kind = CLASSIFICATION_KINDS[attribute];
  return {
    ...(attributesOfTarget.includes('active') && { active: true as const }),
    ...(kind !== undefined && attributesOfTarget.includes('kind') && { kind }),
  };
};
