import type { Core } from '@strapi/strapi';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionNode,
} from 'graphql';
import { extentViolations, MAX_VALUES } from '../domain/plain-data';
import { comesBack } from '../domain/query-shape';
import { invalid, type Violation } from '../domain/violation';
import { entriesOf, validationError } from './reject';

/** More fields at the top of one request, aliases among them, are many requests in one. */
const MAX_ROOT_FIELDS = 20;
/** More fields in all, at any depth; those of a fragment count wherever it is spread. */
const MAX_FIELDS = 500;

const QUERY = ['query'];

interface Way {
  readonly type: GraphQLNamedType | undefined;
  /** Fields that lead here, as `Type.field`. */
  readonly passed: readonly string[];
  /** Fragments that this stands in. */
  readonly within: readonly string[];
}

const typeOf = ({ type }: Way, { name }: FieldNode): GraphQLNamedType | undefined => {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  return getNamedType(type.getFields()[name.value]?.type);
};

/**
 * What would make one request the work of many (section 6), the first finding first: too many fields, a way that comes
 * back, a fragment that uses itself or is not there.
 */
function* workViolations(schema: GraphQLSchema, { definitions }: DocumentNode): Generator<Violation> {
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const left = { fields: MAX_FIELDS, roots: MAX_ROOT_FIELDS };

  function* inField(node: FieldNode, way: Way): Generator<Violation> {
    if (way.passed.length === 0) left.roots -= 1;
    if (left.roots < 0) yield invalid(QUERY, 'tooManyValues');
    if (!node.selectionSet) return;
    const step = `${way.type?.name}.${node.name.value}`;
    if (comesBack(way.passed, step)) yield invalid(QUERY, 'tooDeep');
    yield* inAll(node.selectionSet.selections, { ...way, type: typeOf(way, node), passed: [...way.passed, step] });
  }

  function* inSpread(name: string, way: Way): Generator<Violation> {
    const fragment = fragments.get(name);
    if (!fragment) yield invalid(QUERY, 'unknownAttribute', { field: name });
    else if (way.within.includes(name)) yield invalid(QUERY, 'tooDeep');
    else {
      const type = schema.getType(fragment.typeCondition.name.value);
      yield* inAll(fragment.selectionSet.selections, { ...way, type, within: [...way.within, name] });
    }
  }

  function* inFragment({ selectionSet, typeCondition }: InlineFragmentNode, way: Way): Generator<Violation> {
    const type = typeCondition ? schema.getType(typeCondition.name.value) : way.type;
    yield* inAll(selectionSet.selections, { ...way, type });
  }

  function* inAll(selections: readonly SelectionNode[], way: Way): Generator<Violation> {
    for (const node of selections) {
      left.fields -= 1;
      if (left.fields < 0) yield invalid(QUERY, 'tooManyValues');
      if (node.kind === Kind.FIELD) yield* inField(node, way);
      else if (node.kind === Kind.FRAGMENT_SPREAD) yield* inSpread(node.name.value, way);
      else yield* inFragment(node, way);
    }
  }

  for (const node of definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const type = schema.getRootType(node.operation) ?? undefined;
    yield* inAll(node.selectionSet.selections, { type, passed: [], within: [] });
  }
}

/** How the text of a request is read: what stands in it is limited as bodies and variables are. */
export const textLimits = { maxTokens: MAX_VALUES };

/** @throws GraphQLError (400) with an entry a violation, when there is one */
const refuse = (strapi: Core.Strapi, violations: readonly Violation[]): void => {
  if (violations.length === 0) return;
  const originalError = validationError(strapi, entriesOf(strapi, violations));
  throw new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 400 } } });
};

/** Stands in for a document that is refused. */
const NOTHING = parse('{ __typename }');

interface Validation {
  readonly schema: GraphQLSchema;
  document: DocumentNode;
}

interface Operation {
  readonly document: DocumentNode;
  readonly request: { readonly variables?: Readonly<Record<string, unknown>> };
}

/**
 * A plugin of the GraphQL server: refuses requests that ask for the work of many, or whose variables are deeper or
 * longer than a body of REST may be. The platform's own rule for depth follows fragments wherever they lead, and no
 * rule comes before it: a document that is refused is exchanged for one that it can read.
 */
export const limitRequests = (host: () => Core.Strapi) => {
  const refusals = new WeakMap<DocumentNode, Violation>();
  return {
    async requestDidStart() {
      return {
        async validationDidStart(context: Validation): Promise<void> {
          const [violation] = workViolations(context.schema, context.document);
          if (!violation) return;
          context.document = { ...NOTHING };
          refusals.set(context.document, violation);
        },
        async didResolveOperation({ document, request: { variables } }: Operation): Promise<void> {
          const violation = refusals.get(document);
          refuse(host(), violation ? [violation] : extentViolations(variables));
        },
      };
    },
  };
};
