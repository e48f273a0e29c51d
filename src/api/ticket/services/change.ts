import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { type AnswerField, type Answers, answeredAnew, fileAnswers } from '../../../domain/answers';
import { answersAfter, judgedFields, keptPersonal, type RequesterIdentity } from '../../../domain/requester-identity';
import { isStale } from '../../../domain/staleness';
import { type ChangeFacts, changeViolations, pendingAfterChange } from '../../../domain/ticket-change';
import { isEnded, type TicketStatus } from '../../../domain/ticket-status';
import { reject } from '../../../errors/reject';
import { staleError } from '../../../errors/stale';
import type { ChangeBody } from '../contracts/bodies';
import { uploaderOf } from './actor';
import type { Caller } from './caller';
import { updateIdentity } from './identity';
import { asClassification, asItem, asSolution, keyOf, loadNamed, missingViolations, type Named } from './named';
import { fileAnswerViolations, giveFiles } from './ticket-files';
import type { TicketRow } from './ticket-row';
import { changedTicket, hiddenOf, occurrenceOf, saveTreated, type Treated, treating } from './treated';
import type { TicketChanges } from './write-ticket';

export interface Change {
  readonly caller: Caller;
  readonly documentId: string;
  readonly body: ChangeBody;
  /** The `If-Match` header (specification, 6). */
  readonly ifMatch: string | undefined;
}

const keysOf = ({ solution, classification, inventoryItem }: ChangeBody) => ({
  solution: keyOf(solution),
  classification: keyOf(classification),
  inventoryItem: keyOf(inventoryItem),
});

/** What the body says of a link: nothing, that there is none, or the item. */
const linkOf = <Item, Fact>(given: string | null | undefined, item: Item | undefined, as: (item: Item) => Fact) => {
  if (given === null) return null;
  return item === undefined ? undefined : as(item);
};

type AnswersName = 'formAnswers' | 'extraFields';
const ANSWERS: readonly AnswersName[] = ['formAnswers', 'extraFields'];

const factsOf = async (treated: Treated, body: ChangeBody, named: Named, hidden: RequesterIdentity | null) => {
  const { row } = treated;
  const occurrence = await occurrenceOf(treated);
  const judged = (name: AnswersName, fields: readonly AnswerField[]): readonly AnswerField[] =>
    row.anonymous
      ? judgedFields(fields, name, { given: body[name] ?? null, open: row[name], owed: row.pendingRequirements })
      : fields;
  const facts: ChangeFacts = {
    ticket: changedTicket(row, hidden),
    occurrence: {
      ...occurrence,
      form: judged('formAnswers', occurrence.form),
      extraFields: judged('extraFields', occurrence.extraFields),
    },
    change: {
      solution: linkOf(body.solution, named.solution, asSolution),
      classification: linkOf(body.classification, named.classification, asClassification),
      inventoryItem: linkOf(body.inventoryItem, named.inventoryItem, asItem),
      formAnswers: answeredAnew(occurrence.form, body.formAnswers, row.formAnswers),
      extraFields: answeredAnew(occurrence.extraFields, body.extraFields, row.extraFields),
    },
    request: body.status ?? 'treat',
    byStaff: treated.caller.kind === 'staff',
  };
  return { facts, occurrence };
};

/** Answers where they belong: in the row, or in the record of an anonymous ticket's requester. */
const partedAnswers = (
  body: ChangeBody,
  fields: Record<AnswersName, Parameters<typeof answersAfter>[0]>,
  row: TicketRow,
  hidden: RequesterIdentity | null,
) => {
  const open: Partial<Record<AnswersName, Answers>> = {};
  const apart: Partial<Record<AnswersName, Answers>> = {};
  for (const name of ANSWERS) {
    const given = body[name];
    if (given === undefined) continue;
    const before = { open: row[name], hidden: row.anonymous ? (hidden?.[name] ?? {}) : null };
    const after = answersAfter(fields[name], given, before);
    open[name] = after.open;
    if (after.hidden) apart[name] = after.hidden;
  }
  return { open, apart };
};

const idOf = (link: { readonly id: number } | null | undefined): number | null | undefined =>
  link === undefined ? undefined : (link?.id ?? null);

const given = <T extends object>(values: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

const statusChanges = (before: TicketStatus, status: TicketStatus | undefined, at: Date): TicketChanges =>
  status === undefined || status === before ? {} : { status, ...(isEnded(status) && { closedAt: at }) };

/** What is not as it was; answers that are kept apart always are, for a comparison would tell them (5.5). */
const differing = ({ row }: Treated, changes: TicketChanges, apart: object): ReadonlySet<string> => {
  const names = Object.keys(changes) as (keyof TicketChanges)[];
  return new Set([...names.filter((name) => !isDeepStrictEqual(changes[name], row[name])), ...Object.keys(apart)]);
};

/** Content, by the attribute that holds it, as the history names it. */
const CONTENT = {
  subject: 'subject',
  description: 'description',
  inventoryItemId: 'inventoryItem',
  formAnswers: 'formAnswers',
  extraFields: 'extraFields',
};

/** What the history says: of the content the names only. */
const notedOf = ({ row }: Treated, { status }: ChangeBody, named: Named, changed: ReadonlySet<string>) => {
  const fields = Object.entries(CONTENT).flatMap(([attribute, name]) => (changed.has(attribute) ? [name] : []));
  return given({
    status: changed.has('status') ? { from: row.status, to: status } : undefined,
    solution: changed.has('solutionId') ? { to: named.solution?.name ?? null } : undefined,
    classification: changed.has('classificationId') ? { to: named.classification?.name ?? null } : undefined,
    fields: fields.length > 0 ? fields : undefined,
  });
};

const write = async (treated: Treated, body: ChangeBody): Promise<TicketRow> => {
  const { strapi, trx, row, at } = treated;
  const keys = keysOf(body);
  const named = await loadNamed(strapi, trx, keys);
  const hidden = await hiddenOf(treated);
  const { facts, occurrence } = await factsOf(treated, body, named, hidden);
  const files = [
    ...fileAnswers(keptPersonal(occurrence.form, hidden?.formAnswers ?? null), body.formAnswers, ['formAnswers']),
    ...fileAnswers(keptPersonal(occurrence.extraFields, hidden?.extraFields ?? null), body.extraFields, [
      'extraFields',
    ]),
  ];
  const misnamed = await fileAnswerViolations(strapi, trx, files, uploaderOf(treated.caller), row.id);
  reject(strapi, [...missingViolations(keys, named), ...changeViolations(facts), ...misnamed]);
  const { open, apart } = partedAnswers(
    body,
    { formAnswers: occurrence.form, extraFields: occurrence.extraFields },
    row,
    hidden,
  );
  const changes: TicketChanges = {
    ...given({
      subject: body.subject,
      description: body.description,
      solutionId: idOf(facts.change.solution),
      classificationId: idOf(facts.change.classification),
      inventoryItemId: idOf(facts.change.inventoryItem),
    }),
    ...open,
    ...statusChanges(row.status, body.status, at),
  };
  const changed = differing(treated, changes, apart);
  if (changed.size === 0) return row;
  await giveFiles(strapi, trx, files, row);
  if (Object.keys(apart).length > 0) await updateIdentity(strapi, trx, row.id, apart);
  return saveTreated(
    treated,
    { ...changes, pendingRequirements: pendingAfterChange(facts) },
    body.status === 'canceled' ? 'canceled' : 'changed',
    notedOf(treated, body, named, changed),
  );
};

/**
 * Changes a ticket (`PUT`; specification, 6). What leaves everything as it is writes nothing.
 *
 * @throws ValidationError (400) with every violation at once; 409 `STALE`; 404 and 403 as for reading it
 */
export const changeTicket = (strapi: Core.Strapi, { caller, documentId, body, ifMatch }: Change): Promise<TicketRow> =>
  treating(strapi, caller, documentId, async (treated) => {
    if (isStale(ifMatch, treated.row.updatedAt)) throw staleError(strapi);
    return Object.keys(body).length === 0 ? treated.row : write(treated, body);
  });
