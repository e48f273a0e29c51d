import { preselected, type SolutionFacts, solutionViolations, type TicketSolution } from './ticket-solution';

const main = (id: number): TicketSolution => ({ id, name: `Solution ${id}`, active: true, flow: 'main' });
const retired = (id: number): TicketSolution => ({ ...main(id), active: false });
const other = (id: number): TicketSolution => ({ ...main(id), flow: 'alternative' });

test.each<[string, TicketSolution[], number | null]>([
  ['none', [], null],
  ['one of the main flow', [main(1)], 1],
  ['two of the main flow', [main(1), main(2)], null],
  ['one of the main flow and others that do not count', [retired(1), main(2), other(3)], 2],
  ['only alternatives', [other(3)], null],
])('of %s, the one that is preselected', (_, solutions, expected) => {
  expect(preselected(solutions)?.id ?? null).toBe(expected);
});

const NONE: SolutionFacts = {
  given: undefined,
  storedId: null,
  solutions: [main(1), retired(2), other(3)],
  required: false,
};

test.each<[string, Partial<SolutionFacts>, string[]]>([
  ['none, and none is asked for', {}, []],
  ['one of the occurrence', { given: main(1) }, []],
  ['an alternative of the occurrence', { given: other(3), required: true }, []],
  ['one of another occurrence', { given: main(4) }, ['SOLUTION_NOT_OF_OCCURRENCE']],
  ['a retired one', { given: retired(2) }, ['RETIRED']],
  ['the one it has, which was retired since', { given: retired(2), storedId: 2 }, []],
  ['none, where one is asked for', { required: true }, ['SOLUTION_REQUIRED']],
  ['the stored one, where one is asked for', { required: true, storedId: 1 }, []],
  ['taken away, where one is asked for', { required: true, storedId: 1, given: null }, ['SOLUTION_REQUIRED']],
  ['a wrong one, where one is asked for', { required: true, given: main(4) }, ['SOLUTION_NOT_OF_OCCURRENCE']],
])('%s', (_, facts, expected) => {
  expect(solutionViolations({ ...NONE, ...facts }).map(({ path, code }) => `${path} ${code}`)).toEqual(
    expected.map((code) => `solution ${code}`),
  );
});
