import { fieldSetViolations } from '../../../../domain/field-set';
import { fieldsIn } from '../../../../write/component-facts';
import { guarded } from '../../../../write/guard';

export default guarded(() => strapi, 'api::extra-field-group.extra-field-group', {
  rules: ({ components }) => fieldSetViolations(fieldsIn(components)),
});
