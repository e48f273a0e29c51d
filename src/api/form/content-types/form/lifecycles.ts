import { fieldSetViolations } from '../../../../domain/field-set';
import { fieldsIn } from '../../../../write/component-facts';
import { guarded } from '../../../../write/guard';

export default guarded(() => strapi, 'api::form.form', {
  rules: ({ components }) => fieldSetViolations(fieldsIn(components)),
});
