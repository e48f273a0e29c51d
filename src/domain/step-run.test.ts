import fc from 'fast-check';
import {
  afterAction,
  awaiting,
  canBe,
  isTreatedBy,
  proceed,
  resumed,
  runsOf,
  type StepRun,
  settle,
  stepActionViolations,
} from './step-run';

const HOUR = 3_600_000;
const at = (hours: number): Date => new Date(Date.UTC(2026, 0, 1) + hours * HOUR);

const NEW: StepRun = {
  id: 0,
  parallel: false,
  autoStart: false,
  autoFinish: false,
  deadline: { value: 1, unit: 'hours' },
  startedAt: null,
  dueAt: null,
  finishesAt: null,
  finishedAt: null,
};

/** A step for each letter of `kinds`: upper case is parallel; a is automatic, s only starts, f only finishes by itself. */
const stepsOf = (kinds: string): StepRun[] =>
  [...kinds].map((kind, id) => ({
    ...NEW,
    id,
    parallel: kind !== kind.toLowerCase(),
    autoStart: 'as'.includes(kind.toLowerCase()),
    autoFinish: 'af'.includes(kind.toLowerCase()),
  }));

const ids = (steps: readonly StepRun[]): number[] => steps.map(({ id }) => id);
const log = (changes: readonly { id: number; kind: string; at: Date }[]): string[] =>
  changes.map(({ id, kind, at: when }) => `${id} ${kind} ${(when.getTime() - at(0).getTime()) / HOUR}`);

test.each<[string, string, number[][]]>([
  ['one after the other', 'mmm', [[0], [1], [2]]],
  ['parallel ones together', 'mMMm', [[0], [1, 2], [3]]],
  ['a lone parallel one is by itself', 'mMm', [[0], [1], [2]]],
  ['two runs are two when one that is not parallel stands between them', 'MMmMM', [[0, 1], [2], [3, 4]]],
  ['none', '', []],
])('runs: %s', (_, kinds, expected) => {
  expect(runsOf(stepsOf(kinds)).map(ids)).toEqual(expected);
});

const finishedUntil = (steps: StepRun[], count: number): StepRun[] =>
  steps.map((step, index) => (index < count ? { ...step, startedAt: at(0), finishedAt: at(1) } : step));

test.each<[string, StepRun[], number[]]>([
  ['the first', stepsOf('mm'), [0]],
  ['all of the first run', stepsOf('MMm'), [0, 1]],
  ['the next, once the one before is finished', finishedUntil(stepsOf('mm'), 1), [1]],
  ['none while one of a run is unfinished, but the others of the run', finishedUntil(stepsOf('MMm'), 1), [1]],
  ['the one after a run, once all of it is finished', finishedUntil(stepsOf('MMm'), 2), [2]],
  [
    'none that is started',
    [
      { ...NEW, startedAt: at(0) },
      { ...NEW, id: 1 },
    ],
    [],
  ],
  ['none when all are finished', finishedUntil(stepsOf('mm'), 2), []],
])('waits for a start: %s', (_, steps, expected) => {
  expect(ids(awaiting(steps))).toEqual(expected);
});

test.each<[string, string, number, string[]]>([
  ['what waits for a member does not start', 'm', 9, []],
  ['starts by itself', 's', 9, ['0 started 0']],
  ['starts and finishes by itself, at its deadline', 'a', 9, ['0 started 0', '0 finished 1']],
  ['not before its deadline', 'a', 0.5, ['0 started 0']],
  ['a chain, each at its own time', 'aa', 9, ['0 started 0', '0 finished 1', '1 started 1', '1 finished 2']],
  ['a chain as far as it has come', 'aaa', 1.5, ['0 started 0', '0 finished 1', '1 started 1']],
  ['at its deadline to the millisecond', 'a', 1, ['0 started 0', '0 finished 1']],
  ['a chain stops where a member is waited for', 'ama', 9, ['0 started 0', '0 finished 1']],
  [
    'a run starts together, and the next when all of it is finished',
    'AAa',
    9,
    ['0 started 0', '1 started 0', '0 finished 1', '1 finished 1', '2 started 1', '2 finished 2'],
  ],
  ['a run with one that waits for a member', 'AMa', 9, ['0 started 0', '0 finished 1']],
])('by itself: %s', (_, kinds, hours, expected) => {
  const first = proceed(stepsOf(kinds), at(0));
  const { changes } = settle(first.steps, at(hours));
  expect(log([...first.changes, ...changes])).toEqual(expected);
});

test('what finishes first of a run comes first, whatever the order of the steps', () => {
  const [first, second] = stepsOf('AA').map((step, id) => ({
    ...step,
    deadline: { value: 2 - id, unit: 'hours' as const },
  }));
  const { steps } = proceed([first ?? NEW, second ?? NEW], at(0));
  expect(log(settle(steps, at(9)).changes)).toEqual(['1 finished 1', '0 finished 2']);
});

test('without a deadline nothing finishes by itself', () => {
  const { steps } = proceed([{ ...NEW, autoStart: true, deadline: null }], at(0));
  expect(steps[0]).toMatchObject({ startedAt: at(0), dueAt: null, finishesAt: null });
  expect(settle(steps, at(99)).changes).toEqual([]);
});

test('the deadline counts from the start', () => {
  const [step] = afterAction(stepsOf('f'), 0, 'start', at(5)).steps;
  expect(step).toMatchObject({ startedAt: at(5), dueAt: at(6), finishesAt: at(6) });
});

test('what a member finishes lets the next one start, and no longer finishes by itself', () => {
  const started = afterAction(stepsOf('fs'), 0, 'start', at(0)).steps;
  const { steps, changes } = afterAction(started, 0, 'finish', at(0.5));
  expect(log(changes)).toEqual(['0 finished 0.5', '1 started 0.5']);
  expect(steps[0]).toMatchObject({ finishedAt: at(0.5), finishesAt: null });
});

const RUNNING = afterAction(stepsOf('mm'), 0, 'start', at(0)).steps;
test.each<[string, readonly StepRun[], number, ['start', 'finish', 'transfer'], boolean[]]>([
  ['whose turn it is', stepsOf('mm'), 0, ['start', 'finish', 'transfer'], [true, false, false]],
  ['that comes later', stepsOf('mm'), 1, ['start', 'finish', 'transfer'], [false, false, false]],
  ['that runs', RUNNING, 0, ['start', 'finish', 'transfer'], [false, true, true]],
  ['that is finished', finishedUntil(stepsOf('mm'), 1), 0, ['start', 'finish', 'transfer'], [false, false, false]],
  ['of another ticket', RUNNING, 7, ['start', 'finish', 'transfer'], [false, false, false]],
])('start, finish, transfer of a step %s', (_, steps, id, actions, expected) => {
  expect(actions.map((action) => canBe(steps, id, action))).toEqual(expected);
});

test.each<[string, 'open' | 'waiting' | 'closed' | 'canceled', readonly StepRun[], 'start' | 'finish', string[]]>([
  ['of an open ticket, in its turn', 'open', stepsOf('m'), 'start', []],
  ['of a waiting ticket, in its turn', 'waiting', stepsOf('m'), 'start', []],
  ['out of turn', 'open', stepsOf('m'), 'finish', [' stepTransition']],
  ['of a closed ticket', 'closed', stepsOf('m'), 'start', ['status undefined']],
  ['of a canceled ticket', 'canceled', RUNNING, 'finish', ['status undefined']],
])('a step %s', (_, status, steps, action, expected) => {
  const violations = stepActionViolations(status, steps, 0, action);
  expect(violations.map(({ path, reason }) => `${path.join()} ${reason}`)).toEqual(expected);
  for (const { code } of violations) expect(code).toBe('INVALID_TRANSITION');
});

test.each<[string, number | null, number | null, boolean]>([
  ['a member of its sector', 1, null, true],
  ['a member of its group', null, 2, true],
  ['a member of its group, of another sector', 9, 2, true],
  ['somebody else', 9, 9, false],
  ['nobody’s', null, null, false],
])('is treated by %s', (_, sectorId, solutionGroupId, expected) => {
  expect(isTreatedBy({ sectorId, solutionGroupId }, { sectorIds: [1], solutionGroupIds: [2] })).toBe(expected);
});

test.each<[string, number, number | null]>([
  ['before its deadline', 0.5, 1],
  ['after it: at once', 7, 7],
])('taken up again %s, a step that finishes by itself does so', (_, again, finishes) => {
  const paused = afterAction(stepsOf('f'), 0, 'start', at(0)).steps.map((step) => ({ ...step, finishesAt: null }));
  expect(settle(paused, at(99)).changes).toEqual([]);
  expect(resumed(paused, at(again))[0]?.finishesAt).toEqual(finishes === null ? null : at(finishes));
});

test('taken up again, what is finished, not started, or finished by a member stays', () => {
  const steps = [
    ...finishedUntil(stepsOf('f'), 1),
    ...afterAction(stepsOf('m'), 0, 'start', at(0)).steps,
    ...stepsOf('f'),
  ];
  expect(resumed(steps, at(9))).toEqual(steps);
});

const anySteps = fc.array(fc.constantFrom('m', 's', 'f', 'a', 'M', 'S', 'F', 'A'), { maxLength: 8 });
const anyHours = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 5 });
const course = (kinds: readonly string[]) => proceed(stepsOf(kinds.join('')), at(0)).steps;

test('asking often or once gives the same', () => {
  fc.assert(
    fc.property(anySteps, anyHours, (kinds, hours) => {
      const times = [...hours].sort((a, b) => a - b);
      const often = times.reduce((steps, hour) => settle(steps, at(hour)).steps, course(kinds));
      expect(often).toEqual(settle(course(kinds), at(times.at(-1) ?? 0)).steps);
    }),
  );
});

const isInOrder = ({ startedAt, finishedAt, autoFinish, dueAt }: StepRun, before: readonly StepRun[]): boolean => {
  if (startedAt === null) return finishedAt === null;
  const isLate = finishedAt !== null && autoFinish && dueAt !== null && finishedAt > dueAt;
  const isEarly = finishedAt !== null && finishedAt < startedAt;
  return !isLate && !isEarly && before.every((step) => step.finishedAt !== null && step.finishedAt <= startedAt);
};

test('no step starts before all of the runs before it are finished, and none finishes before it starts', () => {
  fc.assert(
    fc.property(anySteps, fc.array(fc.nat(7)), (kinds, choices) => {
      let steps = course(kinds);
      choices.forEach((id, index) => {
        steps = settle(steps, at(index)).steps;
        const action = canBe(steps, id, 'start') ? 'start' : 'finish';
        if (canBe(steps, id, action)) steps = afterAction(steps, id, action, at(index)).steps;
      });
      for (const [index, run] of runsOf(steps).entries()) {
        const before = runsOf(steps).slice(0, index).flat();
        for (const step of run) expect(isInOrder(step, before)).toBe(true);
      }
    }),
  );
});

test('changes come in the order of time, each once', () => {
  fc.assert(
    fc.property(anySteps, (kinds) => {
      const { changes } = settle(course(kinds), at(50));
      const times = changes.map((change) => change.at.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(new Set(changes.map(({ id, kind }) => `${id} ${kind}`)).size).toBe(changes.length);
    }),
  );
});
