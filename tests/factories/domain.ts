import type { AnswerField } from '../../src/domain/answers';
import type { TicketOccurrence } from '../../src/domain/ticket-occurrence';
import type { TicketSolution } from '../../src/domain/ticket-solution';

type Type = Partial<TicketOccurrence['type']>;

/** An occurrence that asks for nothing, of a type without flags, in no sector but the triage sector (99). */
export const occurrence = ({ type = {}, ...data }: Partial<Omit<TicketOccurrence, 'type'>> & { type?: Type } = {}) => ({
  id: 1,
  documentId: 'occurrence',
  name: 'Lamp',
  active: true,
  slaValue: 2,
  slaUnit: 'hours' as const,
  inventoryItemRequired: false,
  notifyHighCriticality: false,
  sectorId: null,
  groupId: null,
  classificationId: null,
  triageSectorId: 99,
  solutions: [],
  ticketClassifications: [],
  form: [],
  extraFields: [],
  ...data,
  type: {
    id: 10,
    documentId: 'type',
    name: 'Lighting',
    active: true,
    solutionRequired: false,
    classificationRequired: false,
    notifyHighCriticality: false,
    anonymous: false,
    confidential: false,
    dynamicSector: false,
    detailRestrictedToSector: false,
    listRestrictedToSector: false,
    sectorId: null,
    groupId: null,
    classificationId: null,
    ...type,
  },
});

export const solution = (id: number, data: Partial<TicketSolution> = {}): TicketSolution => ({
  id,
  name: `Solution ${id}`,
  active: true,
  flow: 'main',
  ...data,
});

export const textField = (key: string, data: Partial<AnswerField> = {}): AnswerField => ({
  key,
  label: key,
  type: 'text',
  required: false,
  options: [],
  personalData: false,
  ...data,
});

export const classification = (id: number, data: { kind?: string; active?: boolean } = {}) => ({
  id,
  kind: 'ticket',
  active: true,
  ...data,
});
