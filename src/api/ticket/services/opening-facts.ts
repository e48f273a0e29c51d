import type { Core } from '@strapi/strapi';
import { fileAnswers } from '../../../domain/answers';
import { type OpeningFacts, openingViolations } from '../../../domain/opening';
import { defaultOrigin, type Opener } from '../../../domain/origin';
import { invalid, type Violation } from '../../../domain/violation';
import { reject } from '../../../errors/reject';
import type { Transaction } from '../../../write/store';
import type { OpenBody } from '../contracts/bodies';
import { uploaderOf } from './actor';
import type { CustomerCaller, StaffCaller, TokenCaller } from './caller';
import {
  asClassification,
  asItem,
  asSolution,
  keyOf,
  loadNamed,
  missingViolations,
  type Named,
  type NamedKeys,
} from './named';
import { type LoadedOccurrence, loadOccurrence } from './occurrence-facts';
import { hasActiveItem } from './own-customer';
import { fileAnswerViolations } from './ticket-files';

export type OpeningCaller = StaffCaller | CustomerCaller | TokenCaller;

export interface Opening {
  readonly caller: OpeningCaller;
  readonly body: OpenBody;
}

/** What a body may not name, by who sends it: the treatment is the staff's, and nobody opens in another's name. */
const NOT_YOURS: Readonly<Record<Opener, readonly (keyof OpenBody)[]>> = {
  staff: ['creator'],
  customer: ['creator', 'solution', 'classification'],
  token: [],
};

const notYours = ({ caller, body }: Opening): Violation[] =>
  NOT_YOURS[caller.kind].filter((name) => (body[name] ?? null) !== null).map((name) => invalid([name], 'notYours'));

/** Where staff belong who open a ticket is asked where its type routes by it (5.1). */
const creatorKey = ({ caller, body }: Opening, occurrence: LoadedOccurrence | undefined): NamedKeys['creator'] => {
  if (caller.kind === 'token') return keyOf(body.creator);
  return caller.kind === 'staff' && occurrence?.type.dynamicSector ? { id: caller.userId } : undefined;
};

const keysOf = (opening: Opening, occurrence: LoadedOccurrence | undefined): NamedKeys => ({
  creator: creatorKey(opening, occurrence),
  ...keysIn(opening),
});

const keysIn = ({ caller, body }: Opening): NamedKeys => ({
  inventoryItem: keyOf(body.inventoryItem),
  ...(caller.kind !== 'customer' && {
    customer: keyOf(body.customer),
    solution: keyOf(body.solution),
    classification: keyOf(body.classification),
  }),
});

/** What the names of an opening lead to. */
export interface Loaded {
  readonly named: Named;
  readonly customerId: number | null;
  readonly occurrence: LoadedOccurrence;
}

const factsOf = async (strapi: Core.Strapi, trx: Transaction, opening: Opening, loaded: Loaded) => {
  const { caller, body } = opening;
  const { occurrence, named, customerId } = loaded;
  const asksForItem = occurrence.inventoryItemRequired && caller.kind === 'customer' && customerId !== null;
  const { solution, classification, inventoryItem } = named;
  const facts: OpeningFacts = {
    opener: caller.kind,
    origin: body.origin ?? defaultOrigin(caller.kind),
    occurrence,
    solution: solution ? asSolution(solution) : null,
    classification: classification ? asClassification(classification) : null,
    inventoryItem: inventoryItem ? asItem(inventoryItem) : null,
    customerId,
    customerHasActiveItem: asksForItem && (await hasActiveItem(strapi, trx, customerId)),
    formAnswers: body.formAnswers ?? null,
    extraFields: body.extraFields ?? null,
  };
  return facts;
};

/** The files that the answers name. */
export const filesIn = ({ occurrence, formAnswers, extraFields }: OpeningFacts) => [
  ...fileAnswers(occurrence.form, formAnswers, ['formAnswers']),
  ...fileAnswers(occurrence.extraFields, extraFields, ['extraFields']),
];

/** An opening that is allowed. */
export type LoadedOpening = OpeningFacts & Loaded;

/**
 * All that decides an opening.
 *
 * @throws ValidationError (400) with every violation at once
 */
export const loadOpening = async (strapi: Core.Strapi, trx: Transaction, opening: Opening): Promise<LoadedOpening> => {
  const { caller, body } = opening;
  const occurrence = await loadOccurrence(strapi, trx, { documentId: body.occurrence });
  const keys = keysOf(opening, occurrence);
  const named = await loadNamed(strapi, trx, keys);
  const customerId = caller.kind === 'customer' ? caller.customerId : (named.customer?.id ?? null);
  const creatorIsOther = caller.kind === 'token' && named.creator?.active === false;
  const violations = [
    ...(occurrence ? [] : [invalid(['occurrence'], 'notFound')]),
    ...missingViolations(keys, named),
    ...notYours(opening),
    ...(creatorIsOther ? [invalid(['creator'], 'notStaff')] : []),
  ];
  if (!occurrence) {
    reject(strapi, violations);
    throw new Error('An opening without occurrence is refused.');
  }
  const loaded = { occurrence, named, customerId };
  const facts = await factsOf(strapi, trx, opening, loaded);
  const files = await fileAnswerViolations(strapi, trx, filesIn(facts), uploaderOf(caller), null);
  reject(strapi, [...violations, ...openingViolations(facts), ...files]);
  return { ...facts, ...loaded };
};
