import { isBlank } from './name';
import { plainDataViolations } from './plain-data';
import { invalid, required, type Violation } from './violation';

const MIN_REASON = 10;
const MAX_REASON = 500;

/** Who asks for the identity behind an anonymous ticket says why, in 10 to 500 characters (5.5). */
export const revealViolations = (reason: unknown): Violation[] => {
  const path = ['reason'];
  if (reason === undefined || reason === null) return [required(path)];
  if (typeof reason !== 'string') return [invalid(path, 'reasonInvalid')];
  if (isBlank(reason)) return [required(path)];
  const { length } = reason.trim();
  if (length < MIN_REASON || length > MAX_REASON) return [invalid(path, 'reasonInvalid')];
  return plainDataViolations(reason).map(({ reason: why = 'unreadableCharacters' }) => invalid(path, why));
};
