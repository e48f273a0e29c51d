import { serverErrorsOf } from './form-errors';

const refused = (...paths: string[][]) => ({ errors: paths.map((path) => ({ path, message: path.join('/') })) });

it.each([
  ['a field', [['name']], { name: 'name' }, ['name'], []],
  ['two fields', [['name'], ['sector']], { name: 'name', sector: 'sector' }, ['name', 'sector'], []],
  ['the first of two on a field', [['name'], ['name']], { name: 'name' }, ['name'], []],
  ['a row', [['steps', '1', 'name']], { steps: [undefined, { name: 'steps/1/name' }] }, ['steps'], []],
  ['rows as a whole', [['users']], { users: 'users' }, ['users'], []],
  ['an item of a relation', [['sector', 'connect', '0']], { sector: 'sector/connect/0' }, ['sector'], []],
  ['no field', [[]], {}, [], ['']],
])('an error on %s', (_what, paths, fields, attributes, others) => {
  expect(serverErrorsOf(refused(...paths))).toEqual({ fields, attributes, others });
});

it.each([undefined, null, 'text', {}, { errors: 'text' }, { errors: [{}] }])('knows none in %j', (details) => {
  expect(serverErrorsOf(details)).toEqual({ fields: {}, attributes: [], others: [] });
});
