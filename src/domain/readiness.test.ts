import { type ReadinessFacts, readiness } from './readiness';

const main = { flow: 'main', active: true } as const;
const alternative = { flow: 'alternative', active: true } as const;

test.each<[string, ReadinessFacts, boolean]>([
  ['the type asks for no solution', { solutionRequired: false, solutions: [] }, true],
  ['the type asks for one, and there is none', { solutionRequired: true, solutions: [] }, false],
  ['an active solution in the main flow', { solutionRequired: true, solutions: [main] }, true],
  ['a retired solution in the main flow', { solutionRequired: true, solutions: [{ ...main, active: false }] }, false],
  ['an active solution in the alternative flow', { solutionRequired: true, solutions: [alternative] }, false],
  [
    'a retired main and an active alternative',
    { solutionRequired: true, solutions: [{ ...main, active: false }, alternative] },
    false,
  ],
  [
    'a retired and an active one in the main flow',
    { solutionRequired: true, solutions: [{ ...main, active: false }, main] },
    true,
  ],
])('%s', (_, facts, ready) => {
  expect(readiness(facts)).toEqual({ ready, reasons: ready ? [] : ['SOLUTION_REQUIRED'] });
});
