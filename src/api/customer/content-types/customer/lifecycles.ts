import { customerAccountViolations } from '../../../../domain/customer-account';
import { parseLink } from '../../../../domain/link-value';
import { guarded, type WriteFacts } from '../../../../write/guard';
import { from, inTransaction, linkOf, tableOf } from '../../../../write/store';

const UID = 'api::customer.customer';
const USER = 'plugin::users-permissions.user';

const accountOf = ({ data }: WriteFacts): number | undefined => {
  const parsed = parseLink(data['user'] ?? null);
  if (!parsed.ok) return undefined;
  const target = [...(parsed.value.set ?? []), ...parsed.value.connect].at(-1);
  return target && 'id' in target ? target.id : undefined;
};

/** Locks the account first: of two customers who are given it at once, one comes second and sees the other. */
const isTaken = (facts: WriteFacts, account: number): Promise<boolean> =>
  inTransaction(facts.strapi, async (trx) => {
    const link = linkOf(facts.strapi, UID, 'user');
    if (!link) return false;
    await from(facts.strapi, trx, tableOf(facts.strapi, USER)).where({ id: account }).forUpdate().select('id');
    const other = await from(facts.strapi, trx, link.table)
      .where({ [link.target]: account })
      .whereNot({ [link.own]: Number(facts.stored?.['id'] ?? 0) })
      .first(link.own);
    return other !== undefined;
  });

export default guarded(() => strapi, UID, {
  async rules(facts) {
    const account = accountOf(facts);
    return account === undefined ? [] : customerAccountViolations({ isTaken: await isTaken(facts, account) });
  },
});
