import { isBlank } from './name';
import { invalid, type Violation } from './violation';

/** Types of form fields and of survey questions whose answer is picked from a list. */
const PICKED = new Set(['choice', 'multipleChoice']);

export interface Choice {
  readonly path: readonly string[];
  readonly type: string | null;
  readonly options: unknown;
}

const isMissing = (options: unknown): boolean =>
  options === null || options === undefined || (Array.isArray(options) && options.length === 0);

const areOptions = (options: unknown): boolean =>
  Array.isArray(options) &&
  options.every((option) => typeof option === 'string' && !isBlank(option)) &&
  new Set(options.map((option: string) => option.trim())).size === options.length;

/** What is picked from a list has one: different texts, none of them blank. Nothing else has a list (3). */
export const choiceViolations = ({ path, type, options }: Choice): Violation[] => {
  const at = [...path, 'options'];
  if (!PICKED.has(type ?? '')) return isMissing(options) ? [] : [invalid(at, 'optionsUnused')];
  if (isMissing(options)) return [invalid(at, 'optionsMissing')];
  return areOptions(options) ? [] : [invalid(at, 'optionsInvalid')];
};
