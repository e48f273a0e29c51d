import type { Core } from '@strapi/strapi';
import { exceedsSla, flowMinutes, type TimedStep } from '../../../../../domain/flow-duration';
import { FLOW_ORDER } from '../../../../../domain/solution-order';
import { EDITOR_UIDS, type Flow, type Named, type SlaUnit } from '../../../shared/contracts/common';
import type { SolutionRow, StepRow } from '../../../shared/contracts/open-occurrence';
import type { Access } from '../access';
import { type Document, fingerprintsOf, formPopulate, isoDate } from './document-state';

const SOLUTION = EDITOR_UIDS.solution;

const isRecord = (value: unknown): value is Document => typeof value === 'object' && value !== null;

const named = (value: unknown): Named | null =>
  isRecord(value) ? { documentId: String(value['documentId']), name: String(value['name']) } : null;

const timed = (step: Document): TimedStep => ({
  deadlineValue: (step['deadlineValue'] ?? null) as number | null,
  deadlineUnit: (step['deadlineUnit'] ?? null) as SlaUnit | null,
  parallel: step['parallel'] === true,
});

/** What the times of a flow follow from. */
const TIMES = ['steps.deadlineValue', 'steps.deadlineUnit', 'steps.parallel'];

/** Types of what a step names. */
const TREATERS = { sector: 'api::sector.sector', solutionGroup: 'api::solution-group.solution-group' } as const;

const mayReadField = (access: Access, field: string): boolean =>
  access.can('read', SOLUTION, `steps.${field}`) &&
  ((field !== 'sector' && field !== 'solutionGroup') || access.can('read', TREATERS[field], 'name'));

const stepRow = (step: Document, access: Access): StepRow => {
  const row: StepRow = {
    ...timed(step),
    name: String(step['name']),
    sector: named(step['sector']),
    solutionGroup: named(step['solutionGroup']),
    autoStart: step['autoStart'] === true,
    autoFinish: step['autoFinish'] === true,
  };
  return Object.fromEntries(Object.entries(row).filter(([field]) => mayReadField(access, field)));
};

interface Sla {
  readonly value: number;
  readonly unit: SlaUnit;
}

const solutionRow = (strapi: Core.Strapi, access: Access, document: Document, sla: Sla | undefined): SolutionRow => {
  const steps = (Array.isArray(document['steps']) ? document['steps'] : []).filter(isRecord);
  const times = steps.map(timed);
  const own = {
    name: String(document['name']),
    flow: document['flow'] as Flow,
    position: Number(document['position']),
    active: document['active'] === true,
    steps: steps.map((step) => stepRow(step, access)),
  };
  const mayReadTimes = access.can('read', SOLUTION, ...TIMES);
  return {
    documentId: String(document['documentId']),
    ...Object.fromEntries(Object.entries(own).filter(([field]) => access.can('read', SOLUTION, field))),
    ...(mayReadTimes && { minutes: flowMinutes(times) }),
    ...(mayReadTimes && sla && { exceedsSla: exceedsSla(times, sla) }),
    updatedAt: isoDate(document['updatedAt']),
    fingerprints: fingerprintsOf(strapi, access, SOLUTION, document),
  };
};

const byFlowAndPosition = (a: Document, b: Document): number =>
  FLOW_ORDER.indexOf(a['flow'] as Flow) - FLOW_ORDER.indexOf(b['flow'] as Flow) ||
  Number(a['position']) - Number(b['position']);

/** The solutions of an occurrence, main flow first; `undefined` where the caller may not read solutions. */
export const solutionRows = async (
  strapi: Core.Strapi,
  access: Access,
  occurrence: string,
  sla: Sla | undefined,
): Promise<SolutionRow[] | undefined> => {
  if (!access.can('read', SOLUTION, 'occurrence')) return undefined;
  const only = access.only('read', SOLUTION);
  const filters = { $and: [{ occurrence: { documentId: occurrence } }, ...(only ? [only] : [])] };
  const populate = formPopulate(strapi, SOLUTION);
  const documents = (await strapi.documents(SOLUTION).findMany({ filters, populate } as never)) as Document[];
  return [...documents].sort(byFlowAndPosition).map((document) => solutionRow(strapi, access, document, sla));
};
