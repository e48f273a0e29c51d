/** Codes that clients may rely on (specification, section 6). They never change meaning. */
export const VIOLATION_CODES = [
  'FIELD_REQUIRED',
  'FIELD_INVALID',
  'NAME_TAKEN_IN_SECTOR',
  'NAME_TAKEN_IN_TYPE',
  'NAME_TAKEN',
  'WRONG_CLASSIFICATION_KIND',
  'RETIRED',
  'IN_USE',
  'OCCURRENCE_NOT_READY',
  'SOLUTION_REQUIRED',
  'SOLUTION_NOT_OF_OCCURRENCE',
  'CLASSIFICATION_REQUIRED',
  'CLASSIFICATION_NOT_ALLOWED',
  'INVENTORY_ITEM_REQUIRED',
  'INVENTORY_ITEM_NOT_OF_CUSTOMER',
  'ORIGIN_NOT_ALLOWED',
  'INVALID_TRANSITION',
  'STALE',
] as const;

export type ViolationCode = (typeof VIOLATION_CODES)[number];

/** Why a rule is broken, where its code alone would not say what to do: each reason has a sentence of its own. */
export const INVALID_REASONS = [
  'unknownAttribute',
  'besideData',
  'unknownParameter',
  'notAnObject',
  'notALink',
  'notFound',
  'onlyOne',
  'linkedFromOtherSide',
  'entryNotAnObject',
  'entryUnknown',
  'notBlocks',
  'placeNotListed',
  'unreadableCharacters',
  'tooDeep',
  'tooManyValues',
  'tooLong',
  'outOfRange',
  'notStorable',
  'immutable',
  'notYours',
  'notStaff',
  'hiddenByAnonymity',
  'unfinishedSteps',
  'stepTransition',
  'stepSectorSame',
  'roleTwice',
  'keyTwice',
  'optionsMissing',
  'optionsInvalid',
  'optionsUnused',
  'treaterMissing',
  'deadlineIncomplete',
  'emailsInvalid',
  'thresholdTwice',
  'ownAncestor',
  'manyAtOnce',
  'contentNotOfType',
  'extensionInvalid',
  'accountTaken',
  'fileTypeNotAllowed',
  'fileEmpty',
  'filesMissing',
  'tooManyFiles',
  'answersNotAnObject',
  'answerUnknown',
  'answerTooLong',
  'answerNotText',
  'answerNotNumber',
  'answerNotDate',
  'answerNotOption',
  'answerNotList',
  'answerNotBoolean',
  'answerNotEmail',
  'answerNotPhone',
  'answerNotFile',
  'userInUse',
  'itemInUse',
  'kindInUse',
  'reasonInvalid',
  'notAnonymous',
  'noDrafts',
] as const;

export type InvalidReason = (typeof INVALID_REASONS)[number];

/** How many items of a content type (its singular name) use what is to be deleted or changed. */
export interface Usage {
  readonly type: string;
  readonly count: number;
}

/** One broken rule: where, which, and what its sentence names: values, and for `IN_USE` who uses it. */
export interface Violation {
  readonly path: readonly string[];
  readonly code: ViolationCode;
  readonly reason?: InvalidReason;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly usages?: readonly Usage[];
}

/** A FIELD_INVALID violation at `path`, for `reason`. */
export const invalid = (
  path: readonly string[],
  reason: InvalidReason,
  values?: Readonly<Record<string, string | number>>,
): Violation => ({ path, code: 'FIELD_INVALID', reason, ...(values && { values }) });

/** A FIELD_REQUIRED violation at `path`. */
export const required = (path: readonly string[]): Violation => ({ path, code: 'FIELD_REQUIRED' });
