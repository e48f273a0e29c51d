import type { DeletePreviewItem } from '../../../../shared/contracts/delete';
import { deletionOf } from './deletion';

const item = (documentId: string, occurrences: number, isRefused = false): DeletePreviewItem => ({
  documentId,
  occurrences,
  solutions: occurrences * 2,
  refused: isRefused ? { code: 'IN_USE', message: 'In use.', usages: [] } : null,
});

const preview = (...items: DeletePreviewItem[]) => ({
  items,
  totals: { items: items.length, occurrences: 0, solutions: 0, refused: 0 },
});

test('counts what goes with the items that can be deleted, and only with those', () => {
  const deletion = deletionOf(preview(item('a', 2), item('b', 5, true), item('c', 1)));
  expect(deletion).toMatchObject({ documentIds: ['a', 'c'], occurrences: 3, solutions: 6 });
  expect(deletion.refused.map(({ documentId }) => documentId)).toEqual(['b']);
});

test('deletes nothing where everything is refused', () => {
  expect(deletionOf(preview(item('a', 2, true)))).toMatchObject({ documentIds: [], occurrences: 0, solutions: 0 });
});
