import { z } from '@strapi/utils';
import type { ChangesRequest } from '../../shared/contracts/changes';
import { EDITOR_UIDS, type EditorKind } from '../../shared/contracts/common';
import type { DeleteRequest } from '../../shared/contracts/delete';
import type { DuplicateOccurrenceRequest, DuplicateTypeRequest } from '../../shared/contracts/duplicate';
import type { ExplainQuery } from '../../shared/contracts/explain';
import type { MoveOccurrenceRequest } from '../../shared/contracts/move-occurrence';
import type { OrderRequest } from '../../shared/contracts/order';

/** A documentId: never an object or an operator. */
const documentId = z.string().min(1).max(64);

/** Judged by the rules, which give it their own sentence. */
const name = z.string();

const kind = z.enum(Object.keys(EDITOR_UIDS) as [EditorKind, ...EditorKind[]]);

/** Longer lists than a type of any believable size. */
const order = z.array(documentId).max(2_000);

export const orderBody: z.ZodType<OrderRequest> = z.strictObject({ order });

export const flowOrderBody: z.ZodType<OrderRequest> = z.strictObject({
  order,
  flow: z.enum(['main', 'alternative']).default('main'),
});

export const moveBody: z.ZodType<MoveOccurrenceRequest> = z.strictObject({ occurrenceType: documentId });

const sector = documentId.nullable().exactOptional();

export const duplicateTypeBody: z.ZodType<DuplicateTypeRequest> = z.strictObject({ name, sector });

export const duplicateOccurrenceBody: z.ZodType<DuplicateOccurrenceRequest> = z.strictObject({
  name,
  sector,
  occurrenceType: documentId.exactOptional(),
});

export const deleteBody: z.ZodType<DeleteRequest> = z.strictObject({
  kind,
  documentIds: z.array(documentId).min(1).max(100),
});

export const changesBody: z.ZodType<ChangesRequest> = z.strictObject({
  kind,
  documentId,
  updatedAt: z.string().max(40),
  fingerprints: z.record(z.string(), z.string().max(40)).exactOptional(),
});

export const explainQuery: z.ZodType<ExplainQuery> = z.strictObject({ user: documentId });
