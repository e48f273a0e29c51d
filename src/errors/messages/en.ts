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
  IN_USE: 'This is in use ({usage}). Remove those links first, or make it inactive instead of deleting it.',
  assignOthersForbidden:
    'You may take tickets yourself, but not give them to others or take them from others. Ask a supervisor.',
  OCCURRENCE_NOT_READY:
    'This occurrence is not complete yet: it has no active solution in its main flow. Choose another one, or have it completed.',
  SOLUTION_REQUIRED: 'Tickets of this type need a solution. Choose one of the occurrence’s.',
  SOLUTION_NOT_OF_OCCURRENCE: 'This solution belongs to another occurrence. Choose one of the ticket’s occurrence.',
  CLASSIFICATION_REQUIRED: 'Tickets of this type are closed with a classification. Choose one.',
  CLASSIFICATION_NOT_ALLOWED:
    'Tickets of this occurrence cannot have this classification. Choose one of those that it offers.',
  INVENTORY_ITEM_REQUIRED: 'Tickets of this occurrence are about an item of the customer. Choose one.',
  INVENTORY_ITEM_NOT_OF_CUSTOMER: 'This item is not one of the ticket’s customer. Choose one of theirs.',
  ORIGIN_NOT_ALLOWED: 'You cannot give a ticket the origin “{origin}”. Choose one of: {allowed}.',
  INVALID_TRANSITION:
    'A ticket with the status “{from}” cannot do this. Look at its status, and reopen it first if it is closed.',
  notYours: '{field} is not yours to give. Leave it out.',
  notStaff: '{field} must name a user who treats tickets. Choose another user.',
  hiddenByAnonymity: 'This ticket is anonymous: nobody may say or try whose {field} it is. Leave it out.',
  unfinishedSteps:
    'Steps of the main flow are unfinished ({count}). Finish them, or say in “reason” why the ticket is closed without them.',
  STALE: 'This item has been changed since you read it. Read it again and repeat your change.',
  DETAIL_RESTRICTED_TO_SECTOR: 'Only those who treat this ticket see its details. Ask its sector.',
  CONFIDENTIAL: 'This ticket is confidential: only those who treat it see what it says. Ask its sector.',
  unknownAttribute: 'There is no field {field}. Remove it, or check its spelling.',
  besideData: 'Only data is read: move {field} into it, or remove it.',
  unknownParameter: 'The parameter {field} cannot have this value. Check the API’s documentation.',
  notAnObject: 'Send the fields as an object in “data”.',
  notALink: 'Name the item of {field} by its documentId.',
  notFound: 'What {field} names does not exist. Choose an existing item.',
  onlyOne: '{field} takes one item only. Send one.',
  linkedFromOtherSide: '{field} is for reading. Make this link on the other item.',
  entryNotAnObject: '{field} takes an object for each entry. Send its fields in one.',
  entryUnknown:
    '{field} names none of this item’s entries, or one that is named before. Leave the id out to add an entry.',
  notBlocks: '{field} takes formatted text as a list of blocks, as the API returns it.',
  placeNotListed:
    '{field} is to stand beside an item that is not in the list. Add that one first, or choose another place.',
  unreadableCharacters: '{field} contains a character that cannot be stored. Remove it.',
  tooDeep: '{field} is nested too deeply. Make it flatter.',
  tooManyValues: '{field} holds too many values. Send them in several requests.',
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
  answersNotAnObject: 'Send the answers of {field} as an object: a key and a value for each field.',
  answerUnknown: 'There is no field with this key ({field}). Remove it, or read the definition again.',
  answerTooLong: '“{label}” takes at most {max} characters. Shorten the answer.',
  answerNotText: '“{label}” takes a text.',
  answerNotNumber: '“{label}” takes a number of at most 15 digits before the point.',
  answerNotDate: '“{label}” takes a date that exists, as year-month-day: 2026-01-31.',
  answerNotOption: '“{label}” takes only the options that are offered, each once.',
  answerNotList: '“{label}” takes a list of options.',
  answerNotBoolean: '“{label}” takes true or false.',
  answerNotEmail: '“{label}” takes one e-mail address, such as name@example.org.',
  answerNotPhone:
    '“{label}” takes a phone number: 3 to 20 digits, with +, spaces, dots, hyphens and parentheses at will.',
  answerNotFile: '“{label}” takes a file: upload it first, then send its documentId.',
  accountTaken: 'This account is another customer’s already. Choose another account, or take it from them first.',
  accountLinkForbidden:
    'You may not link accounts to customers: that needs the right to change accounts. Leave “user” out.',
  notThere: 'There is nothing at this address. Check it, or look in the list.',
  userInUse: 'This user has opened or is assigned tickets ({usage}). Block the user instead of deleting it.',
  itemInUse: 'This is in use ({usage}). Remove those links before you delete it.',
  kindInUse:
    'This is in use ({usage}), so its kind stays as it is. Remove those links first, or make another one of the other kind.',
  fileTypeNotAllowed:
    '“{name}” is of a type that is not taken. Send a text, a PDF, a picture, a recording, an office document or a ZIP file.',
  fileEmpty: '“{name}” is empty. Send the file again.',
  filesMissing: 'Send one or more files under the name “files”.',
  tooManyFiles: 'There are too many files: {max} at most. Send fewer.',
  fileUnavailable: 'The file cannot be read at the moment. Try again later.',
  reasonInvalid: 'State the reason in 10 to 500 characters.',
  notAnonymous: 'This ticket is not anonymous: nothing about it is hidden.',
  stepTransition:
    'A step is started in its turn, once, and finished or handed on while it runs. Look at the ticket’s steps again.',
  stepNotYours: 'This step is for the members of its sector or group. Ask them, or let them hand it on.',
  stepSectorSame: 'This is the step’s sector already. Choose another one.',
  noDrafts: 'Items of this type have no drafts: what is saved takes effect at once. Save it, or make it inactive.',
  methodNotAllowed: 'This address does not take {method}. Check the API’s documentation.',
  bodyUnreadable:
    'The body cannot be read. Send well-formed JSON, with a Content-Type and a Content-Encoding that are true.',
  bodyTooLarge: 'The body is larger than {limit} KiB. Send less at once.',
  filesTooLarge: 'Files of one request may have {limit} MiB together. Send smaller files, or one at a time.',
  incompleteForbidden: 'Only callers who may change occurrence types see incomplete occurrences. Leave “include” out.',
  busy: 'The database is busy. Try again in a moment.',
  several: '{count} things need your attention.',
};

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;
