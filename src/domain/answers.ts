import { isRecord } from './is-record';
import { isBlank } from './name';
import { plainDataViolations } from './plain-data';
import { type InvalidReason, invalid, required, type Violation } from './violation';

/** What a question's definition (component `desk.field`) says of its answer. */
export interface AnswerField {
  readonly key: string;
  readonly label: string;
  readonly type: string;
  readonly required: boolean;
  /** Texts to choose from; only of `choice` and `multipleChoice`. */
  readonly options: unknown;
  readonly personalData: boolean;
}

export type Answers = Readonly<Record<string, unknown>>;

export const MAX_TEXT = 255;
export const MAX_LONG_TEXT = 10_000;
/** Digits that a double keeps; every reader of JSON has the same number. */
const MAX_NUMBER = 999_999_999_999_999;
const MAX_EMAIL = 254;
const MAX_PHONE = 40;
/** No key of a definition is longer, and more unknown keys than this help nobody to find a mistake. */
const MAX_KEY = 60;
const MAX_UNKNOWN = 50;

const DATE = /^[1-9]\d{3}-\d\d-\d\d$/;
const EMAIL = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[^\s@<>(),;:"[\]\\.]+$/;
const PHONE = /^\+?[\d\s().-]+$/;
const DOCUMENT_ID = /^[a-z0-9]{1,255}$/;

/** A file's documentId, as an answer names it. */
export const isFileName = (value: unknown): value is string => typeof value === 'string' && DOCUMENT_ID.test(value);

/** `null`, a blank text, and an empty selection are no answer. */
const isUnanswered = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && isBlank(value)) ||
  (Array.isArray(value) && value.length === 0);

const optionsOf = ({ options }: AnswerField): Set<unknown> => new Set(Array.isArray(options) ? options : []);

const isDate = (text: string): boolean => {
  if (!DATE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

const isPhone = (text: string): boolean => PHONE.test(text) && /^\d{3,20}$/.test(text.replace(/\D/g, ''));

interface Finding {
  readonly reason: InvalidReason;
  readonly max?: number;
}

const text =
  (max: number, matches?: (value: string) => boolean, reason: InvalidReason = 'answerNotText') =>
  (value: unknown): Finding | null => {
    if (typeof value !== 'string') return { reason };
    if (value.length > max) return { reason: 'answerTooLong', max };
    if (plainDataViolations(value).length > 0) return { reason: 'unreadableCharacters' };
    return matches === undefined || matches(value) ? null : { reason };
  };

const multipleChoice = (value: unknown, field: AnswerField): Finding | null => {
  if (!Array.isArray(value)) return { reason: 'answerNotList' };
  const options = optionsOf(field);
  const isSelection = value.every((item) => options.has(item)) && new Set(value).size === value.length;
  return isSelection ? null : { reason: 'answerNotOption' };
};

type Judge = (value: unknown, field: AnswerField) => Finding | null;

/** What an answer of each type is (5.12). */
const JUDGES: ReadonlyMap<string, Judge> = new Map<string, Judge>([
  ['text', text(MAX_TEXT)],
  ['longText', text(MAX_LONG_TEXT)],
  [
    'number',
    (value) =>
      typeof value === 'number' && Math.abs(value) <= MAX_NUMBER
        ? null
        : { reason: 'answerNotNumber', max: MAX_NUMBER },
  ],
  ['date', text(MAX_TEXT, isDate, 'answerNotDate')],
  ['choice', (value, field) => (optionsOf(field).has(value) ? null : { reason: 'answerNotOption' })],
  ['multipleChoice', multipleChoice],
  ['boolean', (value) => (typeof value === 'boolean' ? null : { reason: 'answerNotBoolean' })],
  ['email', text(MAX_EMAIL, (value) => EMAIL.test(value), 'answerNotEmail')],
  ['phone', text(MAX_PHONE, isPhone, 'answerNotPhone')],
  ['file', text(MAX_TEXT, isFileName, 'answerNotFile')],
]);

const own = (answers: Answers, key: string): unknown => (Object.hasOwn(answers, key) ? answers[key] : undefined);

const judge = (path: readonly string[], value: unknown, field: AnswerField): Violation[] => {
  const finding = (JUDGES.get(field.type) ?? text(MAX_LONG_TEXT))(value, field);
  if (finding === null) return [];
  const { reason, max } = finding;
  return [invalid(path, reason, { label: field.label, ...(max !== undefined && { max }) })];
};

const unknownKeys = (fields: readonly AnswerField[], answers: Answers): string[] => {
  const known = new Set(fields.map(({ key }) => key));
  const unknown = Object.keys(answers).filter((key) => !known.has(key));
  return unknown
    .sort()
    .slice(0, MAX_UNKNOWN)
    .map((key) => (key.length > MAX_KEY ? `${key.slice(0, MAX_KEY)}…` : key));
};

export interface AnswerRule {
  /** Where the answers stand in the body: `['formAnswers']` or `['extraFields']`. */
  readonly path: readonly string[];
  /** Whether missing required answers are refused (staff, customers) or may come later (automatic openings). */
  readonly required: boolean;
}

/**
 * All that answers break of their definition (5.12): unknown keys, values of another type, too long, or not among the
 * options, and required ones that are missing. In the order of the definition, whatever the order of the body.
 *
 * @param answers as a client sent them; `null` and `undefined` answer nothing
 */
export const answerViolations = (fields: readonly AnswerField[], answers: unknown, rule: AnswerRule): Violation[] => {
  const given = answers ?? {};
  if (!isRecord(given)) return [invalid(rule.path, 'answersNotAnObject')];
  const found = fields.flatMap((field) => {
    const path = [...rule.path, field.key];
    const value = own(given, field.key);
    if (!isUnanswered(value)) return judge(path, value, field);
    return field.required && rule.required ? [required(path)] : [];
  });
  return [...found, ...unknownKeys(fields, given).map((key) => invalid([...rule.path, key], 'answerUnknown'))];
};

/** The required answers that are missing, as a ticket's `pendingRequirements` name them: `formAnswers.<key>` (5.12). */
export const pendingAnswers = (
  fields: readonly AnswerField[],
  answers: Answers | null | undefined,
  path: readonly string[],
): string[] =>
  fields
    .filter((field) => field.required && isUnanswered(own(answers ?? {}, field.key)))
    .map(({ key }) => [...path, key].join('.'));

/** The answers that are kept, in the order of the definition; what is unanswered is left out. */
export const givenAnswers = (fields: readonly AnswerField[], answers: Answers | null | undefined): Answers =>
  Object.fromEntries(
    fields.flatMap(({ key }): [string, unknown][] => {
      const value = own(answers ?? {}, key);
      return isUnanswered(value) ? [] : [[key, value]];
    }),
  );

/**
 * What of `given` is to be judged: who repeats an answer to a question that is no longer asked, as it stands, leaves it
 * there.
 */
export const answeredAnew = <Given extends Answers | null | undefined>(
  fields: readonly AnswerField[],
  given: Given,
  stored: Answers | null,
): Answers | Given => {
  if (!given) return given;
  const isAsked = new Set(fields.map(({ key }) => key));
  const isRepeated = ([key, value]: [string, unknown]): boolean =>
    !isAsked.has(key) && JSON.stringify(own(stored ?? {}, key)) === JSON.stringify(value);
  return Object.fromEntries(Object.entries(given).filter((entry) => !isRepeated(entry)));
};

/** Keys of the answers that are personal data: an anonymous ticket's row has none of them (5.5). */
export const personalKeys = (fields: readonly AnswerField[]): string[] =>
  fields.filter(({ personalData }) => personalData).map(({ key }) => key);

/** An answer that names a file. */
export interface FileAnswer {
  /** `['formAnswers', key]` */
  readonly path: readonly string[];
  readonly documentId: string;
  /** Whether the question is marked `personalData`. */
  readonly personal: boolean;
}

/** The files that answers name (5.12); an answer that is no name of a file is a violation of its own. */
export const fileAnswers = (
  fields: readonly AnswerField[],
  answers: Answers | null | undefined,
  path: readonly string[],
): FileAnswer[] =>
  fields
    .filter(({ type }) => type === 'file')
    .flatMap(({ key, personalData }) => {
      const documentId = own(answers ?? {}, key);
      return isFileName(documentId) ? [{ path: [...path, key], documentId, personal: personalData }] : [];
    });
