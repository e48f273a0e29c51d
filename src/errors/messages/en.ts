/** One sentence a code or reason, that says what to do. `{name}` and the like are filled in. */
export const en = {
  FIELD_REQUIRED: 'Fill this in: {field} is required.',
  FIELD_INVALID: 'The value of {field} cannot be used. Check what it may be.',
  NAME_TAKEN_IN_SECTOR:
    'Another occurrence type of this sector already has this name. Choose another name or another sector.',
  NAME_TAKEN_IN_TYPE:
    'Another occurrence of this type and sector already has this name. Choose another name or another sector.',
  NAME_TAKEN: 'This name is already taken. Choose another name.',
  WRONG_CLASSIFICATION_KIND:
    'The classification “{name}” is of the wrong kind for this field. Choose one of the other kind.',
  RETIRED: '“{name}” is retired and takes no new links. Choose an active item, or activate it again.',
  IN_USE: 'This is in use ({usage}). Remove those links first, or retire it by setting “active” to false.',
  STALE: 'This item has been changed since you read it. Read it again and repeat your change.',
  unknownAttribute: 'There is no field {field}. Remove it, or check its spelling.',
  unknownParameter: 'The parameter {field} cannot have this value. Check the API’s documentation.',
  notAnObject: 'Send the fields as an object in “data”.',
  notALink: 'Name the item of {field} by its documentId.',
  notFound: 'What {field} names does not exist. Choose an existing item.',
  onlyOne: '{field} takes one item only. Send one.',
  linkedFromOtherSide: '{field} is for reading. Make this link on the other item.',
  unreadableCharacters: '{field} contains a character that cannot be stored. Remove it.',
  tooDeep: '{field} is nested too deeply. Make it flatter.',
  tooLong: 'A text is too long to be stored. Shorten it.',
  outOfRange: 'A number is too large or too small to be stored. Change it.',
  notStorable: 'A value has the wrong form and cannot be stored. Check the values that you sent.',
  immutable: '{field} is given by the server and cannot be changed. Leave it out.',
  roleTwice: 'This user already has this role here. Remove one of the two entries.',
  keyTwice: 'The key “{key}” is used twice. Give each field a key of its own.',
  optionsMissing: 'Add the options to choose from.',
  optionsInvalid: 'Give the options as a list of different, non-empty texts.',
  optionsUnused: 'Only fields to choose from have options. Remove them, or change the type.',
  treaterMissing: 'A step is treated by someone: choose a sector or a solution group.',
  deadlineIncomplete: 'A deadline is a number and a unit. Fill in both, or neither.',
  emailsInvalid: 'Give a list of e-mail addresses.',
  thresholdTwice: '{percent} % is listed twice. Remove one of the two.',
  ownAncestor: 'A category cannot be below itself. Choose another parent.',
  manyAtOnce: '{field} cannot be changed for many items at once. Change them one by one.',
  contentNotOfType:
    'A file’s content is not of the type that its name says. Save it in an allowed format and send it again.',
  extensionInvalid: 'A file’s extension has letters and digits only, 16 at most. Rename the file.',
  busy: 'The database is busy. Try again in a moment.',
  several: '{count} things need your attention.',
};

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;
