import type { Core } from '@strapi/strapi';
import type { AnswerField } from '../../../domain/answers';
import type { Classifiable } from '../../../domain/ticket-classification';
import type { TicketSolution } from '../../../domain/ticket-solution';

const OCCURRENCE = 'api::occurrence.occurrence';
const ARTICLE = 'api::article.article';
const ITEM = 'api::inventory-item.inventory-item';
const CUSTOMER = 'api::customer.customer';

/** More of a customer's items than anyone picks from a list. */
const MAX_ITEMS = 100;

export interface Named {
  readonly documentId: string;
  readonly name: string;
}

interface Field extends AnswerField {
  readonly help: string | null;
}

interface FieldSet extends Named {
  readonly fields: readonly Field[];
}

export interface StoredFile {
  readonly name: string;
  readonly mime: string;
  readonly ext: string | null;
  readonly size: number;
  readonly url: string;
}

export interface OccurrenceType extends Named {
  readonly active: boolean;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  readonly solutionRequired: boolean;
  readonly classificationRequired: boolean;
  readonly attachments: readonly StoredFile[];
}

export interface OpeningFacts extends Named {
  readonly code: number;
  readonly active: boolean;
  readonly slaValue: number;
  readonly slaUnit: 'minutes' | 'hours' | 'days';
  readonly inventoryItemRequired: boolean;
  readonly note: string | null;
  readonly occurrenceType: OccurrenceType;
  readonly form: FieldSet | null;
  readonly extraFieldGroup: FieldSet | null;
  readonly serviceScript: (Named & { readonly body: unknown }) | null;
  readonly attachments: readonly StoredFile[];
  readonly solutions: readonly (TicketSolution & Named & { readonly position: number | null })[];
  readonly ticketClassifications: readonly (Classifiable & Named)[];
  /** Of drafts and published versions, in the configurator's order. */
  readonly articles: readonly { readonly documentId: string }[];
}

export interface Article {
  readonly documentId: string;
  readonly title: string;
  readonly slug: string | null;
  readonly body: unknown;
  readonly visibleToCustomer: boolean;
}

const FILE = { select: ['name', 'mime', 'ext', 'size', 'url', 'provider', 'hash'] };
const FIELDS = { select: ['documentId', 'name'], populate: { fields: true } };

/** All that an opening is made of, by the occurrence's documentId. A fixed number of statements, whatever is configured. */
export const loadOpening = (strapi: Core.Strapi, documentId: string): Promise<OpeningFacts | null> =>
  strapi.db.query(OCCURRENCE).findOne({
    where: { documentId },
    populate: {
      occurrenceType: { populate: { attachments: FILE } },
      form: FIELDS,
      extraFieldGroup: FIELDS,
      serviceScript: { select: ['documentId', 'name', 'body'] },
      attachments: FILE,
      solutions: { select: ['documentId', 'name', 'flow', 'active', 'position'] },
      ticketClassifications: { select: ['documentId', 'name', 'kind', 'active'] },
      articles: { select: ['documentId'] },
    },
  });

/** The published versions of `articles`, in their order. */
export const publishedArticles = async (
  strapi: Core.Strapi,
  articles: OpeningFacts['articles'],
): Promise<Article[]> => {
  const ids = [...new Set(articles.map(({ documentId }) => documentId))];
  if (ids.length === 0) return [];
  const found: Article[] = await strapi.db.query(ARTICLE).findMany({
    select: ['documentId', 'title', 'slug', 'body', 'visibleToCustomer'],
    where: { documentId: { $in: ids }, publishedAt: { $notNull: true } },
  });
  const byId = new Map(found.map((article) => [article.documentId, article]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};

export interface Item extends Named {
  readonly identifier: string | null;
}

/** A customer's active items, by name; of the customer with this id or documentId. */
export const activeItems = async (
  strapi: Core.Strapi,
  customer: { readonly id: number } | { readonly documentId: string },
): Promise<Item[]> => {
  const items: Item[] = await strapi.db.query(ITEM).findMany({
    select: ['documentId', 'name', 'identifier'],
    where: { active: true, customer },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    limit: MAX_ITEMS,
  });
  return items.map(({ documentId, name, identifier }) => ({ documentId, name, identifier }));
};

/** Whether there is such a customer. */
export const isCustomer = async (strapi: Core.Strapi, documentId: string): Promise<boolean> =>
  (await strapi.db.query(CUSTOMER).count({ where: { documentId } })) > 0;
