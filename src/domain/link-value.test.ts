import { type LinkRule, linkViolations, parseLink } from './link-value';

const one = 'abcdefghijklmnopqrstuvwx';
const other = 'zyxwvutsrqponmlkjihgfedc';
const [A, B] = [{ documentId: one }, { documentId: other }];

describe('a link is read', () => {
  test.each<[string, unknown, object]>([
    ['null', null, { set: [], connect: [], disconnect: [] }],
    ['a documentId', one, { set: [A], connect: [], disconnect: [] }],
    ['an object with documentId', A, { set: [A], connect: [], disconnect: [] }],
    ['an id', 7, { set: [{ id: 7 }], connect: [], disconnect: [] }],
    ['an id as text', '7', { set: [{ id: 7 }], connect: [], disconnect: [] }],
    ['an object with id', { id: 7 }, { set: [{ id: 7 }], connect: [], disconnect: [] }],
    ['an object with both', { id: 7, documentId: one }, { set: [A], connect: [], disconnect: [] }],
    ['a whole item', { id: 7, documentId: one, name: 'Obras' }, { set: [A], connect: [], disconnect: [] }],
    ['a list', [one, B], { set: [A, B], connect: [], disconnect: [] }],
    ['an empty list', [], { set: [], connect: [], disconnect: [] }],
    ['set', { set: [one] }, { set: [A], connect: [], disconnect: [] }],
    ['set to null', { set: null }, { set: [], connect: [], disconnect: [] }],
    ['connect one', { connect: one }, { connect: [A], disconnect: [] }],
    ['connect a list', { connect: [A, B] }, { connect: [A, B], disconnect: [] }],
    ['connect with a place', { connect: [{ ...A, position: { end: true } }] }, { connect: [A], disconnect: [] }],
    ['disconnect', { disconnect: [A] }, { connect: [], disconnect: [A] }],
    ['connect and disconnect', { connect: [A], disconnect: [B] }, { connect: [A], disconnect: [B] }],
    [
      'connect with places beside others',
      {
        connect: [
          { ...A, position: { before: B.documentId } },
          { ...B, position: { after: 7 } },
        ],
      },
      { connect: [A, B], disconnect: [], beside: [B, { documentId: '7' }] },
    ],
    ['empty connect and disconnect', { connect: [], disconnect: [] }, { connect: [], disconnect: [] }],
  ])('%s', (_, value, expected) => {
    expect(parseLink(value)).toEqual({ ok: true, value: { beside: [], ...expected } });
  });

  test.each<[string, unknown, string]>([
    ['a boolean', true, 'notALink'],
    ['an object without id', { name: 'Obras' }, 'notALink'],
    ['an empty object', {}, 'notALink'],
    ['a list in a list', [[one]], 'notALink'],
    ['null in a list', [null], 'notALink'],
    ['a fraction', 1.5, 'notALink'],
    ['not a number', Number.NaN, 'notALink'],
    ['connect to a boolean', { connect: [true] }, 'notALink'],
    ['disconnect an empty object', { disconnect: [{}] }, 'notALink'],
    ['set to a list of booleans', { set: [false] }, 'notALink'],
    ['zero', 0, 'notFound'],
    ['a negative id', -1, 'notFound'],
    ['an id past the largest', 2_147_483_648, 'notFound'],
    ['an empty text', '', 'notFound'],
    ['a text that is no documentId', "x' OR 1=1", 'notFound'],
    ['a very long text', 'a'.repeat(300), 'notFound'],
  ])('%s is refused', (_, value, reason) => {
    expect(parseLink(value)).toEqual({ ok: false, reason });
  });
});

describe('a link', () => {
  const optional: LinkRule = { toOne: true, required: false, isNew: false, inverse: false };
  const required: LinkRule = { ...optional, required: true };
  const many: LinkRule = { ...optional, toOne: false };
  const inverse: LinkRule = { ...many, inverse: true };

  test.each<[string, unknown, LinkRule, string | null]>([
    ['to one item', one, required, null],
    ['to two items where one belongs', [A, B], optional, 'onlyOne'],
    ['to two by connect', { connect: [A, B] }, optional, 'onlyOne'],
    ['to two by set and connect', { set: [A], connect: [B] }, optional, 'onlyOne'],
    ['to two where many belong', [A, B], many, null],
    ['cleared', null, optional, null],
    ['cleared, but required', null, required, 'FIELD_REQUIRED'],
    ['to an empty list, but required', [], required, 'FIELD_REQUIRED'],
    ['set to nothing, but required', { set: [] }, required, 'FIELD_REQUIRED'],
    ['disconnected, but required', { disconnect: [A] }, required, 'FIELD_REQUIRED'],
    ['exchanged, and required', { connect: [B], disconnect: [A] }, required, null],
    ['left as it is, and required', { connect: [], disconnect: [] }, required, null],
    ['of a new item to nothing, but required', { connect: [] }, { ...required, isNew: true }, 'FIELD_REQUIRED'],
    ['of a form that cannot be read', true, optional, 'notALink'],
    ['kept on the other side, written here', [A], inverse, 'linkedFromOtherSide'],
    ['kept on the other side, connected here', { connect: [A] }, inverse, 'linkedFromOtherSide'],
    ['kept on the other side, disconnected here', { disconnect: [A] }, inverse, 'linkedFromOtherSide'],
    ['kept on the other side, emptied here', [], inverse, 'linkedFromOtherSide'],
    ['kept on the other side, cleared here', null, inverse, 'linkedFromOtherSide'],
    ['kept on the other side, untouched', { connect: [], disconnect: [] }, inverse, null],
    ['kept on the other side, of a new item', [], { ...inverse, isNew: true }, null],
  ])('%s', (_, value, rule, broken) => {
    expect(linkViolations(['x'], value, rule).map(({ code, reason }) => reason ?? code)).toEqual(
      broken === null ? [] : [broken],
    );
  });
});
