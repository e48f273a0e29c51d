import type { Core } from '@strapi/strapi';
import { type ASTVisitor, BREAK, GraphQLError, type ValidationContext } from 'graphql';
import { extentViolations, MAX_VALUES } from '../domain/plain-data';
import { entriesOf, validationError } from './reject';

/** More fields at the top of one request, aliases among them, are many requests in one. */
const MAX_ROOT_FIELDS = 20;
/** More fields in all, at any depth. */
const MAX_FIELDS = 500;

/** A validation rule: refuses requests that would do the work of many (section 6). */
export const limitFields = (context: ValidationContext): ASTVisitor => {
  const schema = context.getSchema();
  const tops = [schema.getQueryType(), schema.getMutationType()];
  let roots = 0;
  let fields = 0;
  return {
    Field(node) {
      fields += 1;
      if (tops.includes(context.getParentType() as (typeof tops)[number])) roots += 1;
      if (roots > MAX_ROOT_FIELDS) {
        context.reportError(
          new GraphQLError(`Ask for at most ${MAX_ROOT_FIELDS} things in one request.`, { nodes: node }),
        );
        return BREAK;
      }
      if (fields <= MAX_FIELDS) return undefined;
      context.reportError(new GraphQLError(`Ask for at most ${MAX_FIELDS} fields in one request.`, { nodes: node }));
      return BREAK;
    },
  };
};

/** How the text of a request is read: what stands in it is limited as bodies and variables are. */
export const textLimits = { maxTokens: MAX_VALUES };

interface Operation {
  readonly request: { readonly variables?: Readonly<Record<string, unknown>> };
}

/** A plugin of the GraphQL server: refuses variables that are deeper or longer than a body of REST may be. */
export const limitVariables = (host: () => Core.Strapi) => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ request: { variables } }: Operation): Promise<void> {
        const violations = extentViolations(variables);
        if (violations.length === 0) return;
        const originalError = validationError(host(), entriesOf(host(), violations));
        throw new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 400 } } });
      },
    };
  },
});
