import { handleInvisibleAttributes } from '@cm-internal/pages/EditView/utils/data';
import { createYupSchema } from '@cm-internal/utils/validation';
import type { Values } from './form-data';
import type { Editable } from './use-editable';

type Schemas = Pick<Editable, 'schema' | 'components'>;

/**
 * The Content Manager's own check of a form before it is sent. Attributes that a condition hides are not asked for.
 *
 * @throws Yup's ValidationError, which `Form` puts on the fields
 */
export const validateValues = (values: Values, initialValues: Values, { schema, components }: Schemas) => {
  const options = { initialValues: initialValues as never, components: components as never };
  const { data, removedAttributes } = handleInvisibleAttributes(values as never, {
    ...options,
    ...(schema ? { schema: schema as never } : {}),
  });
  return createYupSchema(schema?.attributes, components, { status: 'published', removedAttributes }).validate(data, {
    abortEarly: false,
  });
};
