import type { Core } from '@strapi/strapi';
import { exceedsSla, flowMinutes } from '../../../../../domain/flow-duration';
import { FLOW_ORDER } from '../../../../../domain/solution-order';
import { EDITOR_UIDS, type Flow, type Named, type SlaUnit } from '../../../shared/contracts/common';
import type { SolutionRow, StepRow } from '../../../shared/contracts/open-occurrence';
import type { Access } from '../access';
import { type Document, fingerprintsOf, formPopulate, isoDate } from './document-state';

const SOLUTION = EDITOR_UIDS.solution;

const isRecord = (value: unknown): value is Document => typeof value === 'object' && value !== null;

const named = (value: unknown): Named | null =>
  isRecord(value) ? { documentId: String(value['documentId']), name: String(value['name']) } : null;

const treaters = (step: Document, access: Access) => ({
  sector: access.can('read', 'api::sector.sector', 'name') ? named(step['sector']) : null,
  solutionGroup: access.can('read', 'api::solution-group.solution-group', 'name') ? named(step['solutionGroup']) : null,
});

const stepRow = (step: Document, access: Access): StepRow => ({
  name: String(step['name']),
  ...treaters(step, access),
  deadlineValue: (step['deadlineValue'] ?? null) as number | null,
  deadlineUnit: (step['deadlineUnit'] ?? null) as SlaUnit | null,
  parallel: step['parallel'] === true,
  autoStart: step['autoStart'] === true,
  autoFinish: step['autoFinish'] === true,
});

interface Sla {
  readonly value: number;
  readonly unit: SlaUnit;
}

const solutionRow = (strapi: Core.Strapi, access: Access, document: Document, sla: Sla | undefined): SolutionRow => {
  const steps = (Array.isArray(document['steps']) ? document['steps'] : []).filter(isRecord);
  const rows = steps.map((step) => stepRow(step, access));
  const own = {
    name: String(document['name']),
    flow: document['flow'] as Flow,
    position: Number(document['position']),
    active: document['active'] === true,
    steps: rows,
  };
  const mayReadSteps = access.can('read', SOLUTION, 'steps');
  return {
    documentId: String(document['documentId']),
    ...Object.fromEntries(Object.entries(own).filter(([field]) => access.can('read', SOLUTION, field))),
    ...(mayReadSteps && { minutes: flowMinutes(rows) }),
    ...(mayReadSteps && sla && { exceedsSla: exceedsSla(rows, sla) }),
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
