import { namedColumn } from './name-columns';

const slaValue = { type: 'integer' };
const panel = {
  texts: { 'occurrence-editor.field.occurrence.slaValue': 'SLA' },
  schemas: [{ uid: 'api::occurrence.occurrence', attributes: { slaValue, extra: slaValue } }],
};

it.each([
  ['names a column', 'slaValue', 'SLA value', slaValue, 'occurrence-editor.field.occurrence.slaValue'],
  ['keeps a label of "Configure the view"', 'slaValue', 'Time', slaValue, undefined],
  ['leaves a column that someone added', 'extra', 'Extra', slaValue, undefined],
  ['leaves a column of another type', 'slaValue', 'SLA value', { type: 'integer' }, undefined],
])('%s', (_what, name, label, attribute, id) => {
  const named = namedColumn({ name, label, attribute }, panel);
  expect(named.label).toEqual(id ? { id, defaultMessage: label } : label);
});
