import { choiceViolations } from '../../../../domain/choice';
import { questionsIn } from '../../../../write/component-facts';
import { guarded } from '../../../../write/guard';

export default guarded(() => strapi, 'api::satisfaction-survey.satisfaction-survey', {
  rules: ({ components }) => questionsIn(components).flatMap(choiceViolations),
});
