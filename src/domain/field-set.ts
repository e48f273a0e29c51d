import { choiceViolations } from './choice';
import { invalid, type Violation } from './violation';

export interface Field {
  readonly path: readonly string[];
  readonly key: string | null;
  readonly type: string | null;
  readonly options: unknown;
}

/** In a form or an extra field group every key is used once, and fields to choose from have options (3). */
export const fieldSetViolations = (fields: readonly Field[]): Violation[] => {
  const seen = new Set<string>();
  return fields.flatMap((field) => {
    const violations = choiceViolations(field);
    if (field.key === null) return violations;
    if (seen.has(field.key)) violations.unshift(invalid([...field.path, 'key'], 'keyTwice', { key: field.key }));
    seen.add(field.key);
    return violations;
  });
};
