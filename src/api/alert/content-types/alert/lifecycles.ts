import { extraEmailViolations, thresholdViolations } from '../../../../domain/alert';
import { thresholdsIn } from '../../../../write/component-facts';
import { guarded } from '../../../../write/guard';

export default guarded(() => strapi, 'api::alert.alert', {
  rules: ({ data, components }) => [
    ...thresholdViolations(thresholdsIn(components)),
    ...extraEmailViolations(data['extraEmails']),
  ],
});
