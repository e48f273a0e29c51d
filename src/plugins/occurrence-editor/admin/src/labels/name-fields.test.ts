import type { EditFieldLayout } from '../content-manager/types';
import { namedField } from './name-fields';

const texts = {
  'occurrence-editor.field.occurrence.slaValue': 'SLA',
  'occurrence-editor.help.occurrence.slaValue': 'How long it may take.',
};

const field = (given: { name: string; label: string; hint?: string }) =>
  namedField({ size: 6, ...given } as unknown as EditFieldLayout, 'api::occurrence.occurrence', texts);

it.each([
  ['names a field of the catalogue', { name: 'slaValue', label: 'slaValue' }, 'SLA', 'How long it may take.'],
  ['keeps a label of "Configure the view"', { name: 'slaValue', label: 'Time' }, 'Time', 'How long it may take.'],
  ['keeps a description of it', { name: 'slaValue', label: 'slaValue', hint: 'Ours' }, 'SLA', 'Ours'],
  ['leaves a field that someone added', { name: 'extra', label: 'extra' }, 'extra', ''],
])('%s', (_what, given, label, hint) => {
  expect(field(given)).toMatchObject({ label, hint });
});
