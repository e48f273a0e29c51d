import type { Core } from '@strapi/strapi';
import type { Opener } from '../../../domain/origin';
import { readiness } from '../../../domain/readiness';
import { demandsOf, occurrenceViolations } from '../../../domain/requirements';
import { FLOW_ORDER } from '../../../domain/solution-order';
import { ownChoices } from '../../../domain/ticket-classification';
import { preselected } from '../../../domain/ticket-solution';
import { invalid } from '../../../domain/violation';
import { reject } from '../../../errors/reject';
import {
  type Article,
  activeItems,
  isCustomer,
  loadOpening,
  type Named,
  type OpeningFacts,
  publishedArticles,
  type StoredFile,
} from './opening-facts';

/** For whom an opening is told. */
export interface Audience {
  readonly opener: Opener;
  /** The customer whose items may be chosen: the caller's own, or one that staff or a token name. */
  readonly customer: { readonly id: number } | { readonly documentId: string } | null;
}

const named = ({ documentId, name }: Named): Named => ({ documentId, name });

const fieldSet = (set: OpeningFacts['form']) =>
  set && {
    ...named(set),
    fields: set.fields.map(({ key, label, type, required, options, help, personalData }) => ({
      key,
      label,
      type,
      required: Boolean(required),
      options: Array.isArray(options) ? options : null,
      help,
      personalData: Boolean(personalData),
    })),
  };

const requiredKeys = (set: OpeningFacts['form'], isDemanded: boolean): string[] =>
  (set?.fields ?? []).filter(({ required }) => isDemanded && required).map(({ key }) => key);

interface FileService {
  signFileUrls(file: StoredFile): Promise<StoredFile>;
}

/** Where files are in a private store, their addresses work for a while only. */
const filesOf = async (strapi: Core.Strapi, facts: OpeningFacts) => {
  const service = strapi.plugin('upload').service('file') as FileService;
  const of = async (from: 'occurrenceType' | 'occurrence', files: readonly StoredFile[] | null) =>
    Promise.all(
      (files ?? []).map(async (file) => {
        const { name, mime, ext, size, url } = await service.signFileUrls(file);
        return { from, name, mime, ext, size: Number(size), url };
      }),
    );
  const [type, occurrence] = await Promise.all([
    of('occurrenceType', facts.occurrenceType.attachments),
    of('occurrence', facts.attachments),
  ]);
  return [...type, ...occurrence];
};

const forStaff = (facts: OpeningFacts) => {
  const solutions = [...facts.solutions]
    .filter(({ active }) => active)
    .sort((a, b) => FLOW_ORDER.indexOf(a.flow) - FLOW_ORDER.indexOf(b.flow) || (a.position ?? 0) - (b.position ?? 0));
  const chosen = preselected(solutions);
  return {
    serviceScript: facts.serviceScript && { ...named(facts.serviceScript), body: facts.serviceScript.body },
    note: facts.note,
    solutions: solutions.map((solution) => ({ ...named(solution), flow: solution.flow })),
    preselectedSolution: chosen && named(chosen),
    classifications: ownChoices(facts.ticketClassifications).map(named),
  };
};

const articleOf = ({ documentId, title, slug, body }: Article) => ({ documentId, title, slug, body });

const isAvailable = (facts: OpeningFacts | null): facts is OpeningFacts =>
  facts !== null && Boolean(facts.active) && Boolean(facts.occurrenceType?.active);

const itemsFor = async (strapi: Core.Strapi, { opener, customer }: Audience) => {
  if (customer === null) return null;
  if (opener !== 'customer' && 'documentId' in customer && !(await isCustomer(strapi, customer.documentId)))
    reject(strapi, [invalid(['customer'], 'notFound')]);
  return activeItems(strapi, customer);
};

/**
 * What a client needs to open a ticket on an occurrence (specification, 5.17); `null` for one that does not exist or is
 * retired.
 *
 * @throws ValidationError (400) `OCCURRENCE_NOT_READY`, where opening would be refused for it
 */
export const openingOf = async (strapi: Core.Strapi, documentId: string, audience: Audience) => {
  const facts = await loadOpening(strapi, documentId);
  if (!isAvailable(facts)) return null;
  const { occurrenceType: type, form, extraFieldGroup } = facts;
  const ready = readiness({ solutionRequired: Boolean(type.solutionRequired), solutions: facts.solutions });
  const items = await itemsFor(strapi, audience);
  const demands = demandsOf({
    opener: audience.opener,
    readiness: ready,
    solutionRequired: Boolean(type.solutionRequired),
    inventoryItemRequired: Boolean(facts.inventoryItemRequired),
    customerHasActiveItem: (items ?? []).length > 0,
  });
  reject(strapi, occurrenceViolations(facts, type, ready, demands.ready));
  const articles = await publishedArticles(strapi, facts.articles);
  return {
    ...named(facts),
    code: facts.code,
    occurrenceType: named(type),
    sla: { value: facts.slaValue, unit: facts.slaUnit },
    anonymous: Boolean(type.anonymous),
    confidential: Boolean(type.confidential),
    form: fieldSet(form),
    extraFields: fieldSet(extraFieldGroup),
    required: {
      solution: demands.solution,
      inventoryItem: demands.inventoryItem,
      formAnswers: requiredKeys(form, demands.answers),
      extraFields: requiredKeys(extraFieldGroup, demands.answers),
      /** Of staff, and at closing only (5.10). */
      classificationToClose: audience.opener === 'staff' && Boolean(type.classificationRequired),
    },
    inventoryItems: items,
    attachments: await filesOf(strapi, facts),
    articles: articles
      .filter(({ visibleToCustomer }) => audience.opener === 'staff' || Boolean(visibleToCustomer))
      .map(articleOf),
    ...(audience.opener === 'staff' && forStaff(facts)),
  };
};
