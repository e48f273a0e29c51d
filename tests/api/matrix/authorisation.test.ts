import { lists } from './lists';
import { others } from './others';
import { single } from './single';
import { closeWorld, countedCells, openWorld } from './world';

beforeAll(openWorld, 300_000);
afterAll(closeWorld);

describe('every caller, every combination of flags', () => {
  lists();
  single();
  others();

  it('have been asked about in at least ten thousand cells', () => {
    expect(countedCells()).toBeGreaterThanOrEqual(10_000);
  });
});
