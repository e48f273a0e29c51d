import { handleInvisibleAttributes } from '@cm-internal/pages/EditView/utils/data';
import { createYupSchema } from '@cm-internal/utils/validation';
import { unseenNames, type Values } from './form-data';
import type { Editable } from './use-editable';
import { withoutBlanks } from './without-blanks';

type Schemas = Pick<Editable, 'schema' | 'components'>;

/**
 * What is required beside a required relation in the rows of a component. The check does not see what a relation lacks:
 * the server, which does, says at once all that is missing in a row.
 */
const namesBesideRelations = ({ schema, components }: Schemas): string[] =>
  Object.entries(schema?.attributes ?? {}).flatMap(([name, attribute]) => {
    if (attribute.type !== 'component') return [];
    const nested = Object.entries(components[attribute.component]?.attributes ?? {});
    const required = nested.filter(([, { required: isRequired }]) => isRequired);
    return required.some(([, { type }]) => type === 'relation') ? required.map(([field]) => `${name}.${field}`) : [];
  });

/**
 * The Content Manager's own check of a form before it is sent. Attributes that a condition hides are not asked for, nor
 * those of a stored document that the role may not read.
 *
 * @throws Yup's ValidationError, which `Form` puts on the fields
 */
export const validateValues = (
  values: Values,
  initialValues: Values,
  { schema, components }: Schemas,
  { isNew }: { readonly isNew: boolean },
) => {
  const options = { initialValues: initialValues as never, components: components as never };
  const { data, removedAttributes } = handleInvisibleAttributes(values as never, {
    ...options,
    ...(schema ? { schema: schema as never } : {}),
  });
  const unseen = isNew ? [] : unseenNames(Object.keys(schema?.attributes ?? {}), values, initialValues);
  return createYupSchema(schema?.attributes, components, {
    status: 'published',
    removedAttributes: [...removedAttributes, ...unseen, ...namesBesideRelations({ schema, components })],
  }).validate(withoutBlanks(data), { abortEarly: false });
};
