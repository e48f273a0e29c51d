import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Core } from '@strapi/strapi';
import {
  type Audience,
  type CatalogueFilter,
  type CatalogueType,
  catalogue,
  filtered,
} from '../../../domain/catalogue';
import { afterCommit } from '../../../write/store';
import { CATALOGUE_SOURCES, catalogueStamp, loadCatalogueFacts } from './catalogue-facts';

/** How long, in milliseconds, an answer may be older than another process's change. */
const MAX_AGE = 500;

const compress = promisify<Buffer, Buffer>(gzip);

/** Answers to filters that are kept; more are worked out anew each time. */
const MAX_VIEWS = 100;

export interface CatalogueView {
  readonly body: Buffer;
  readonly etag: string;
  /** The same bytes, compressed when they are first asked for so. */
  compressed(): Promise<Buffer>;
}

export interface CatalogueQuery extends CatalogueFilter {
  readonly audience: Audience;
}

interface Snapshot {
  readonly stamp: string;
  readonly types: Readonly<Record<Audience, readonly CatalogueType[]>>;
  readonly views: Map<string, CatalogueView>;
}

const viewOf = (types: readonly CatalogueType[]): CatalogueView => {
  const occurrences = types.reduce((sum, type) => sum + type.occurrences.length, 0);
  const body = Buffer.from(JSON.stringify({ data: types, meta: { types: types.length, occurrences } }));
  let compressed: Promise<Buffer> | undefined;
  return {
    body,
    etag: `W/"${createHash('sha1').update(body).digest('base64url')}"`,
    compressed: () => (compressed ??= compress(body)),
  };
};

const viewIn = ({ types, views }: Snapshot, { audience, ...filter }: CatalogueQuery): CatalogueView => {
  const key = JSON.stringify([audience, filter.sector, filter.q]);
  const known = views.get(key);
  if (known) return known;
  const view = viewOf(filtered(types[audience], filter));
  if (views.size < MAX_VIEWS) views.set(key, view);
  return view;
};

/**
 * The catalogue, ready to be sent. It is read from the database when something has changed: at once after a change by
 * this process, within {@link MAX_AGE} after one by another.
 */
const createCatalogue = (strapi: Core.Strapi) => {
  let snapshot: Snapshot | undefined;
  let checkedAt = 0;
  /** Counts this process's changes: what was read before the last one is not kept. */
  let generation = 0;
  let refreshing: { generation: number; done: Promise<Snapshot> } | undefined;

  const load = async (stamp: string): Promise<Snapshot> => {
    const facts = await loadCatalogueFacts(strapi);
    const types = { everyone: catalogue(facts, 'everyone'), configurators: catalogue(facts, 'configurators') };
    return { stamp, types, views: new Map() };
  };

  const refresh = async (startedIn: number): Promise<Snapshot> => {
    const startedAt = Date.now();
    // The stamp first: a change in between makes the next check load again, rather than be missed.
    const stamp = await catalogueStamp(strapi);
    const fresh = snapshot?.stamp === stamp ? snapshot : await load(stamp);
    if (startedIn === generation) {
      snapshot = fresh;
      checkedAt = startedAt;
    }
    return fresh;
  };

  const current = (): Promise<Snapshot> | Snapshot => {
    if (snapshot && Date.now() - checkedAt < MAX_AGE) return snapshot;
    if (refreshing?.generation === generation) return refreshing.done;
    const done = refresh(generation).finally(() => {
      if (refreshing?.done === done) refreshing = undefined;
    });
    refreshing = { generation, done };
    return done;
  };

  const forget = (): void => {
    generation += 1;
    checkedAt = 0;
  };

  return {
    /** The answer to `query`: its bytes and their ETag. */
    async view(query: CatalogueQuery): Promise<CatalogueView> {
      return viewIn(await current(), query);
    },

    /** Makes every change that this process commits visible at the next read. */
    watch(): void {
      const changed = () => afterCommit(strapi, forget);
      strapi.db.lifecycles.subscribe({
        models: [...CATALOGUE_SOURCES],
        afterCreate: changed,
        afterCreateMany: changed,
        afterUpdate: changed,
        afterUpdateMany: changed,
        afterDelete: changed,
        afterDeleteMany: changed,
      });
    },
  };
};

type CatalogueService = ReturnType<typeof createCatalogue>;

/** The catalogue of a running server. */
export const catalogueOf = (strapi: Core.Strapi): CatalogueService =>
  strapi.service('api::catalog.catalog') as CatalogueService;

export default ({ strapi }: { strapi: Core.Strapi }): CatalogueService => createCatalogue(strapi);
