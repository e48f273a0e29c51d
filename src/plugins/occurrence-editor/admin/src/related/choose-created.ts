import type { CreatedItem } from './related-items';

const TO_ONE: ReadonlySet<string> = new Set(['oneToOne', 'manyToOne', 'oneWay']);

/** Whether a relation takes one item only. */
export const isToOne = (attribute: unknown): boolean =>
  typeof attribute === 'object' &&
  attribute !== null &&
  'relation' in attribute &&
  typeof attribute.relation === 'string' &&
  TO_ONE.has(attribute.relation);

/** The keys that lead to what a field is in: `steps.0.sector` → `steps`, `0`. */
export const parentPath = (name: string): string[] => name.split('.').slice(0, -1);

const nameOf = ({ name, title, username, documentId }: CreatedItem): string =>
  [name, title, username].find((text) => typeof text === 'string' && text !== '')?.toString() ?? documentId;

const KEY_DIGITS = 3;

/** A chosen item as the relation input keeps it; sorted behind what is stored, whose keys start with `a` or `b`. */
export const connectItem = (item: CreatedItem, model: string, index: number) => {
  const { id, documentId } = item;
  const label = nameOf(item);
  return {
    id,
    documentId,
    label,
    name: label,
    title: label,
    href: `../collection-types/${model}/${documentId}`,
    __temp_key__: `c${String(index).padStart(KEY_DIGITS, '0')}`,
    apiData: { id, documentId, isTemporary: true },
  };
};

/** A stored item as the relation input keeps it once it is taken out. */
export const disconnectItem = ({ id, documentId }: { readonly id: number; readonly documentId: string }) => ({
  id,
  documentId,
  apiData: { id, documentId },
});
