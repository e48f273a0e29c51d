import type { TimedStep } from '../../../../../../../domain/flow-duration';
import { SLA_UNITS, type SlaUnit } from '../../../../../../../domain/sla';
import type { TextValues } from '../../../translations/use-text';

/** A step as it stands in the form, saved or not. */
export interface FlowStep extends TimedStep {
  /** From 1. */
  readonly number: number;
  readonly name: string;
  readonly autoStart: boolean;
  readonly autoFinish: boolean;
}

const unitOf = (value: unknown): SlaUnit | null => SLA_UNITS.find((unit) => unit === value) ?? null;

/** The form's value of `steps` for the rules and the picture; what is not filled in yet counts as nothing. */
export const flowStepsOf = (value: unknown): readonly FlowStep[] =>
  (Array.isArray(value) ? value : []).map((step: Readonly<Record<string, unknown>>, index) => ({
    number: index + 1,
    name: typeof step['name'] === 'string' ? step['name'] : '',
    parallel: step['parallel'] === true,
    autoStart: step['autoStart'] === true,
    autoFinish: step['autoFinish'] === true,
    deadlineValue: typeof step['deadlineValue'] === 'number' ? step['deadlineValue'] : null,
    deadlineUnit: unitOf(step['deadlineUnit']),
  }));

type Say = (key: 'flow.then' | 'flow.together' | 'flow.unnamed', values?: TextValues) => string;

/** The picture in words: `1 Check (2 hours), then together: 2 Repair, 3 Inform`. */
export const flowInWords = (
  stages: readonly (readonly FlowStep[])[],
  say: Say,
  duration: (step: FlowStep) => string,
): string => {
  const words = (step: FlowStep) => {
    const time = duration(step);
    const name = step.name === '' ? say('flow.unnamed', { number: step.number }) : `${step.number} ${step.name}`;
    return time === '' ? name : `${name} (${time})`;
  };
  return stages
    .map((stage) => {
      const steps = stage.map(words).join(', ');
      return stage.length > 1 ? say('flow.together', { steps }) : steps;
    })
    .join(`, ${say('flow.then')} `);
};
