import { runsOf } from '../../../../../../../domain/step-run';
import { type FlowStep, flowInWords, flowStepsOf } from './flow-steps';

it('reads steps that are half filled in', () => {
  const [bare, full] = flowStepsOf([
    {},
    { name: 'Check', parallel: true, autoStart: true, deadlineValue: 2, deadlineUnit: 'hours' },
  ]);
  expect(bare).toMatchObject({ number: 1, name: '', parallel: false, deadlineValue: null, deadlineUnit: null });
  expect(full).toMatchObject({ number: 2, name: 'Check', parallel: true, autoStart: true, deadlineValue: 2 });
});

it.each([undefined, null, 'text', {}])('reads no steps in %j', (value) => {
  expect(flowStepsOf(value)).toEqual([]);
});

const say = (key: string, values: object = {}) =>
  ({ 'flow.then': 'then', 'flow.together': `together: ${'steps' in values ? values.steps : ''}` })[key] ?? 'unnamed';

const time = ({ deadlineValue }: FlowStep) => (deadlineValue === null ? '' : `${deadlineValue} h`);

it.each([
  [[{ name: 'A' }], '1 A'],
  [[{ name: '' }], 'unnamed'],
  [[{ name: 'A', deadlineValue: 2 }, { name: 'B' }], '1 A (2 h), then 2 B'],
  [[{ name: 'A' }, { name: 'B', parallel: true }, { name: 'C', parallel: true }], '1 A, then together: 2 B, 3 C'],
])('says how %j run', (steps, expected) => {
  expect(flowInWords(runsOf(flowStepsOf(steps)), say, time)).toBe(expected);
});
