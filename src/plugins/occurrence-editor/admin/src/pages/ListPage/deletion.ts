import type { DeletePreviewItem, DeletePreviewResponse } from '../../../../shared/contracts/delete';

export interface Deletion {
  /** What can be deleted. */
  readonly documentIds: readonly string[];
  /** What goes with it. */
  readonly occurrences: number;
  readonly solutions: number;
  readonly refused: readonly DeletePreviewItem[];
}

/** What is left of a deletion without what the server would refuse. */
export const deletionOf = ({ items }: DeletePreviewResponse['data']): Deletion => {
  const allowed = items.filter(({ refused }) => refused === null);
  return {
    documentIds: allowed.map(({ documentId }) => documentId),
    occurrences: allowed.reduce((sum, { occurrences }) => sum + occurrences, 0),
    solutions: allowed.reduce((sum, { solutions }) => sum + solutions, 0),
    refused: items.filter(({ refused }) => refused !== null),
  };
};
