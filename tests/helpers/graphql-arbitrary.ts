import fc from 'fast-check';
import { json, text } from './arbitrary';

interface TypeReference {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType: TypeReference | null;
}

interface Input {
  readonly name: string;
  readonly type: TypeReference;
}

interface SchemaType {
  readonly kind: string;
  readonly name: string;
  readonly inputFields: readonly Input[] | null;
  readonly enumValues: readonly { readonly name: string }[] | null;
  readonly fields:
    | readonly { readonly name: string; readonly args: readonly Input[]; readonly type: TypeReference }[]
    | null;
}

/** What a GraphQL schema tells of itself, as far as a mutation needs it. */
export interface Introspection {
  readonly types: readonly SchemaType[];
}

const REFERENCE = 'kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }';

export const INTROSPECTION = `{ __schema { types { kind name inputFields { name type { ${REFERENCE} } }
  enumValues { name } fields { name args { name type { ${REFERENCE} } } type { ${REFERENCE} } } } } }`;

const MAX_DEPTH = 3;

const written = ({ kind, name, ofType }: TypeReference): string => {
  if (kind === 'NON_NULL' && ofType) return `${written(ofType)}!`;
  return kind === 'LIST' && ofType ? `[${written(ofType)}]` : String(name);
};

const named = ({ name, ofType }: TypeReference): string => (ofType ? named(ofType) : String(name));

/** Values that a schema's input types accept, within a few levels. */
const createInputs = ({ types }: Introspection, ids: readonly string[]) => {
  const byName = new Map(types.map((type) => [type.name, type]));
  const scalars: Record<string, fc.Arbitrary<unknown>> = {
    ID: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, text),
    Int: fc.integer(),
    Long: fc.integer(),
    Float: fc.double({ noNaN: true, noDefaultInfinity: true }),
    Boolean: fc.boolean(),
    JSON: json,
    String: text,
  };
  const of = (reference: TypeReference, depth: number): fc.Arbitrary<unknown> => {
    const { kind, name, ofType } = reference;
    if (kind === 'NON_NULL' && ofType) return of(ofType, depth);
    if (kind === 'LIST' && ofType) return fc.array(of(ofType, depth), { maxLength: 3 });
    const type = byName.get(String(name));
    if (type?.enumValues?.length) return fc.constantFrom(...type.enumValues.map((value) => value.name));
    if (!type?.inputFields || depth > MAX_DEPTH) return scalars[String(name)] ?? text;
    const fields = type.inputFields.map((field) => [field.name, of(field.type, depth + 1)] as const);
    return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  };
  return of;
};

export interface Mutation {
  readonly name: string;
  readonly query: string;
  readonly variables: fc.Arbitrary<object>;
}

/** Every mutation of a schema, with variables that fit it. */
export const mutationsOf = (schema: Introspection, ids: readonly string[]): Mutation[] => {
  const of = createInputs(schema, ids);
  const isObject = (type: TypeReference) =>
    schema.types.some(({ kind, name }) => kind === 'OBJECT' && name === named(type));
  const fields = schema.types.find(({ name }) => name === 'Mutation')?.fields ?? [];
  return fields.map(({ name, args, type }) => {
    const declared = args.map((arg) => `$${arg.name}: ${written(arg.type)}`).join(', ');
    const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const selection = isObject(type) ? ' { __typename }' : '';
    return {
      name,
      query: `mutation(${declared}) { ${name}(${passed})${selection} }`,
      variables: fc.record(Object.fromEntries(args.map((arg) => [arg.name, of(arg.type, 0)]))),
    };
  });
};
