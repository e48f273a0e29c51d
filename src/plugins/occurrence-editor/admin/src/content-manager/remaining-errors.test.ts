import { remainingErrors } from './remaining-errors';

const one = { name: '', sector: { connect: [] } };
const two = { name: 'Inspect', sector: { connect: [] } };
const before = { name: 'Noise', description: '', steps: [one, two] };
const steps = [{ name: 'Missing', sector: 'Missing' }];

it.each([
  ['nothing', { name: 'Taken' }, before, { name: 'Taken' }],
  ['the field itself', { name: 'Taken' }, { ...before, name: 'Noise at night' }, {}],
  ['another field', { name: 'Taken' }, { ...before, description: 'Loud' }, { name: 'Taken' }],
  [
    'one of two wrong fields of a row',
    { steps },
    { ...before, steps: [{ ...one, name: 'Measure' }, two] },
    { steps: [{ sector: 'Missing' }] },
  ],
  [
    'the only wrong field of a row, another row being wrong too',
    { steps: [{ name: 'Missing' }, { name: 'Too long' }] },
    { ...before, steps: [{ ...one, name: 'Measure' }, two] },
    { steps: [undefined, { name: 'Too long' }] },
  ],
  [
    'the last wrong field of all rows',
    { steps: [{ name: 'Missing' }] },
    { ...before, steps: [{ ...one, name: 'A' }] },
    {},
  ],
  ['a row that is right', { steps }, { ...before, steps: [one, { ...two, name: 'Look' }] }, {}],
  ['the number of rows', { steps, name: 'Taken' }, { ...before, steps: [one, two, {}] }, { name: 'Taken' }],
  ['rows that are wrong as a whole', { steps: 'Too few' }, { ...before, steps: [one, two, {}] }, {}],
])('after a change of %s', (_what, errors, now, left) => {
  expect(remainingErrors(errors, before, now)).toEqual(left);
});
