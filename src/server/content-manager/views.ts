/** How the Content Manager shows a type until a configurator arranges it otherwise. */
export interface View {
  /** Columns of the list. */
  readonly list: readonly string[];
  /** Rows of the edit view; attributes that are not named follow in the schema's order. */
  readonly edit: readonly (readonly string[])[];
  /** What the list is sorted by, upwards; the main field where it is missing. */
  readonly sortBy?: string;
}

/** The views of the catalogue's types (specification, section 3), in the order in which people fill a form in. */
export const VIEWS: Readonly<Record<string, View>> = {
  'api::occurrence-type.occurrence-type': {
    list: ['name', 'sector', 'classification', 'active'],
    edit: [
      ['name', 'active'],
      ['sector', 'solutionGroup'],
      ['classification', 'description'],
      ['detailRestrictedToSector', 'listRestrictedToSector', 'dynamicSector'],
      ['anonymous', 'confidential', 'notifyHighCriticality'],
      ['solutionRequired', 'classificationRequired'],
      ['satisfactionSurvey', 'sendSurveyBySms'],
      ['users'],
      ['attachments'],
      ['occurrences'],
    ],
  },
  'api::occurrence.occurrence': {
    list: ['code', 'name', 'occurrenceType', 'sector', 'slaValue', 'slaUnit', 'active'],
    edit: [
      ['code', 'name'],
      ['occurrenceType', 'active'],
      ['slaValue', 'slaUnit'],
      ['sector', 'solutionGroup'],
      ['classification', 'ticketClassifications'],
      ['form', 'extraFieldGroup'],
      ['serviceScript', 'alert'],
      ['inventoryItemRequired', 'notifyHighCriticality'],
      ['note'],
      ['satisfactionSurvey', 'sendSurveyBySms'],
      ['articles', 'attachments'],
      ['users'],
      ['solutions', 'position'],
    ],
  },
  'api::solution.solution': {
    list: ['name', 'occurrence', 'flow', 'position', 'active'],
    edit: [['name', 'flow'], ['description'], ['steps'], ['active'], ['occurrence', 'position']],
  },
  'api::classification.classification': { list: ['name', 'kind', 'active'], edit: [['name', 'kind'], ['active']] },
  'api::solution-group.solution-group': {
    list: ['name', 'email', 'members', 'active'],
    edit: [
      ['name', 'email'],
      ['members', 'active'],
    ],
  },
  'api::sector.sector': { list: ['name', 'email', 'active'], edit: [['name', 'email'], ['active']] },
  'api::form.form': { list: ['name', 'active', 'updatedAt'], edit: [['name', 'active'], ['fields']] },
  'api::extra-field-group.extra-field-group': {
    list: ['name', 'active', 'updatedAt'],
    edit: [['name', 'active'], ['fields']],
  },
  'api::service-script.service-script': {
    list: ['name', 'active', 'updatedAt'],
    edit: [['name', 'active'], ['body']],
  },
  'api::alert.alert': {
    list: ['name', 'active', 'updatedAt'],
    edit: [['name', 'active'], ['thresholds'], ['recipients'], ['extraEmails']],
  },
  'api::article.article': {
    list: ['title', 'category', 'visibleToCustomer', 'updatedAt'],
    edit: [['title', 'slug'], ['category', 'visibleToCustomer'], ['body'], ['keywords']],
  },
  'api::article-category.article-category': {
    list: ['name', 'parent', 'active'],
    edit: [['name', 'parent'], ['active']],
  },
  'api::satisfaction-survey.satisfaction-survey': {
    list: ['name', 'active', 'updatedAt'],
    edit: [['name', 'active'], ['introduction'], ['questions']],
  },
  'api::customer.customer': {
    list: ['name', 'email', 'phone', 'document'],
    edit: [['name', 'email'], ['phone', 'document'], ['user']],
  },
  'api::inventory-item.inventory-item': {
    list: ['name', 'identifier', 'customer', 'active'],
    edit: [
      ['name', 'identifier'],
      ['customer', 'active'],
    ],
  },
  'api::desk-setting.desk-setting': { list: ['triageSector'], edit: [['triageSector']] },
};

/** Attributes that the server fills in: shown, not typed. */
export const SERVER_GIVEN: readonly string[] = ['code', 'occurrences', 'solutions'];
