import fc from 'fast-check';

/** Texts that have broken servers: too long, unreadable, someone else's syntax. */
const HOSTILE = [
  '',
  ' \u00a0\u200b',
  '\u0000',
  '\ud800',
  "'; DROP TABLE sectors; --",
  '{"$ne":null}',
  '__proto__',
  '../../etc/passwd',
  'İ'.repeat(200),
  'x'.repeat(10_000),
  '2026-02-30T99:99:99Z',
  '-0',
  '1e999',
];

const NUMBERS = [0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308];

export const text = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
  fc.string(),
  fc.constantFrom(...HOSTILE),
);

const scalar = fc.oneof(
  text,
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.constantFrom(...NUMBERS),
  fc.boolean(),
  fc.constant(null),
);

/** Any JSON, with keys that Strapi gives a meaning to among them. */
export const json: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => {
  const key = fc.oneof(
    fc.constantFrom(
      'connect',
      'disconnect',
      'set',
      'id',
      'documentId',
      '__component',
      '$eq',
      'position',
      'before',
      'constructor',
      '__proto__',
    ),
    fc.string(),
  );
  return {
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      scalar,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  };
}).value;

/** Values of a relation, a component or a list, well formed more often than not. */
export const linkTo = (ids: readonly (string | number)[]): fc.Arbitrary<unknown> => {
  const id = fc.oneof(fc.constantFrom(...ids), fc.integer(), text);
  const target = fc.oneof(id, fc.record({ id }), fc.record({ documentId: id }));
  const targets = fc.oneof(target, fc.array(target, { maxLength: 3 }));
  return fc.oneof(
    targets,
    fc.record({ connect: targets, disconnect: targets }, { requiredKeys: [] }),
    fc.record({ set: targets }),
  );
};

interface Attribute {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly component?: string;
}

/** A value for an attribute: of its type more often than not. */
export const valueFor = (
  { type, enum: choices, component }: Attribute,
  ids: readonly (string | number)[],
  entry: (uid: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> => {
  const fitting: Record<string, fc.Arbitrary<unknown>> = {
    integer: fc.integer({ min: 1, max: 525_600 }),
    boolean: fc.boolean(),
    enumeration: fc.constantFrom(...(choices ?? [''])),
    email: fc.emailAddress(),
    relation: linkTo(ids),
    media: linkTo(ids),
  };
  const own = component === undefined ? (fitting[type] ?? text) : fc.array(entry(component), { maxLength: 3 });
  return fc.oneof({ weight: 4, arbitrary: own }, json);
};
