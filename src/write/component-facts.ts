import type { Threshold } from '../domain/alert';
import type { Choice } from '../domain/choice';
import type { Field } from '../domain/field-set';
import type { Step } from '../domain/step';
import type { UserRole } from '../domain/user-role';
import { type ComponentRow, entriesAt, linkedId } from './components';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** Entries of `users`; those of a step are a list of their own. */
export const userRolesIn = (rows: readonly ComponentRow[]): UserRole[] =>
  entriesAt(rows, 'users').map((row) => ({
    path: row.path,
    list: row.path.slice(0, -2).join('.'),
    user: linkedId(row, 'user'),
    role: text(row.values['role']),
  }));

export const stepsIn = (rows: readonly ComponentRow[]): Step[] =>
  entriesAt(rows, 'steps').map((row) => ({
    path: row.path,
    hasSector: linkedId(row, 'sector') !== null,
    hasSolutionGroup: linkedId(row, 'solutionGroup') !== null,
    deadlineValue: number(row.values['deadlineValue']),
    deadlineUnit: text(row.values['deadlineUnit']),
    autoFinish: row.values['autoFinish'] === true,
  }));

export const fieldsIn = (rows: readonly ComponentRow[]): Field[] =>
  entriesAt(rows, 'fields').map(({ path, values }) => ({
    path,
    key: text(values['key']),
    type: text(values['type']),
    options: values['options'],
  }));

export const questionsIn = (rows: readonly ComponentRow[]): Choice[] =>
  entriesAt(rows, 'questions').map(({ path, values }) => ({
    path,
    type: text(values['kind']),
    options: values['options'],
  }));

export const thresholdsIn = (rows: readonly ComponentRow[]): Threshold[] =>
  entriesAt(rows, 'thresholds').map(({ path, values }) => ({ path, percent: number(values['percent']) }));
