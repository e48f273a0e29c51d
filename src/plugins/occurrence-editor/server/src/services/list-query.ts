import { z } from '@strapi/utils';
import { TYPE_FLAGS, type TypeFlag } from '../../../shared/contracts/common';
import { LIST_COLUMNS, type ListColumn } from '../../../shared/contracts/list-types';

const yes = z.enum(['true', 'false']).transform((value) => value === 'true');

const number = (max: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number)
    .refine((value) => value <= max);

const SORTS = LIST_COLUMNS.flatMap((column) => [`${column}:asc`, `${column}:desc`]);

const sort = z
  .string()
  .refine((value) => SORTS.includes(value))
  .transform((value) => {
    const [column, direction] = value.split(':');
    return { column: column as ListColumn, direction: direction === 'desc' ? (-1 as const) : (1 as const) };
  });

const flags = Object.fromEntries(TYPE_FLAGS.map((flag) => [flag, yes.optional()])) as Record<
  TypeFlag,
  z.ZodOptional<typeof yes>
>;

/** The query of the list, as its contract says (shared/contracts/list-types.ts). */
export const listQuery = z.strictObject({
  page: number(999_999).optional(),
  pageSize: number(100).optional(),
  sort: sort.optional(),
  q: z.string().max(200).optional(),
  sector: z.string().max(64).optional(),
  classification: z.string().max(64).optional(),
  active: yes.optional(),
  incomplete: yes.optional(),
  ...flags,
});

export type ListQuery = z.output<typeof listQuery>;

export type ListSort = NonNullable<ListQuery['sort']>;

export const DEFAULT_SORT: ListSort = { column: 'name', direction: 1 };
