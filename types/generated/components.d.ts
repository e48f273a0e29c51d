import type { Schema, Struct } from '@strapi/strapi';

export interface DeskField extends Struct.ComponentSchema {
  collectionName: 'desk_fields';
  info: {
    displayName: 'Field';
    icon: 'input';
  };
  attributes: {
    help: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    key: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
        minLength: 1;
      }>;
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
        minLength: 1;
      }>;
    options: Schema.Attribute.JSON;
    personalData: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<false>;
    required: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<false>;
    type: Schema.Attribute.Enumeration<
      [
        'text',
        'longText',
        'number',
        'date',
        'choice',
        'multipleChoice',
        'boolean',
        'email',
        'phone',
        'file',
      ]
    > &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'text'>;
  };
}

export interface DeskQuestion extends Struct.ComponentSchema {
  collectionName: 'desk_questions';
  info: {
    displayName: 'Question';
    icon: 'question';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<['rating', 'nps', 'choice', 'text']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'rating'>;
    options: Schema.Attribute.JSON;
    text: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
        minLength: 1;
      }>;
  };
}

export interface DeskRecipients extends Struct.ComponentSchema {
  collectionName: 'desk_recipients';
  info: {
    displayName: 'Recipients';
    icon: 'envelop';
  };
  attributes: {
    assignee: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<false>;
    manager: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<false>;
    responsible: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<false>;
    sector: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<false>;
    solutionGroup: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<false>;
    supervisor: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<false>;
  };
}

export interface DeskStep extends Struct.ComponentSchema {
  collectionName: 'desk_steps';
  info: {
    displayName: 'Step';
    icon: 'bulletList';
  };
  attributes: {
    alert: Schema.Attribute.Relation<'oneToOne', 'api::alert.alert'>;
    autoFinish: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<false>;
    autoStart: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<false>;
    deadlineUnit: Schema.Attribute.Enumeration<['minutes', 'hours', 'days']>;
    deadlineValue: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 525600;
          min: 1;
        },
        number
      >;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
        minLength: 1;
      }>;
    parallel: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<false>;
    sector: Schema.Attribute.Relation<'oneToOne', 'api::sector.sector'>;
    solutionGroup: Schema.Attribute.Relation<
      'oneToOne',
      'api::solution-group.solution-group'
    >;
    users: Schema.Attribute.Component<'desk.user-role', true>;
  };
}

export interface DeskThreshold extends Struct.ComponentSchema {
  collectionName: 'desk_thresholds';
  info: {
    displayName: 'Threshold';
    icon: 'clock';
  };
  attributes: {
    percent: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 1000;
          min: 1;
        },
        number
      >;
  };
}

export interface DeskUserRole extends Struct.ComponentSchema {
  collectionName: 'desk_user_roles';
  info: {
    displayName: 'User and role';
    icon: 'user';
  };
  attributes: {
    role: Schema.Attribute.Enumeration<
      ['responsible', 'supervisor', 'manager']
    > &
      Schema.Attribute.Required;
    user: Schema.Attribute.Relation<
      'oneToOne',
      'plugin::users-permissions.user'
    > &
      Schema.Attribute.Required;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'desk.field': DeskField;
      'desk.question': DeskQuestion;
      'desk.recipients': DeskRecipients;
      'desk.step': DeskStep;
      'desk.threshold': DeskThreshold;
      'desk.user-role': DeskUserRole;
    }
  }
}
