/**
 * The ids in their new order after `id` is put at `place`, counted from 1. A place past the end means the end.
 * Items keep their order otherwise (3: `position` is managed by the server).
 */
export const placed = (ids: readonly number[], id: number, place: number): number[] => {
  const others = ids.filter((other) => other !== id);
  const index = Math.min(Math.max(place, 1), others.length + 1) - 1;
  return [...others.slice(0, index), id, ...others.slice(index)];
};
