import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { activeItems } from '../../../../../api/occurrence/services/opening-facts';
import { customerOf, STAFF_LIST, type StaffCaller, staffCaller } from '../../../../../api/ticket/services/caller';
import { pendingAnswers } from '../../../../../domain/answers';
import type { EffectiveFacts } from '../../../../../domain/effective';
import { involvementCriteria, isInvolved, type TicketParties } from '../../../../../domain/involvement';
import { readiness } from '../../../../../domain/readiness';
import { demandsOf, occurrenceViolations } from '../../../../../domain/requirements';
import { route } from '../../../../../domain/routing';
import { restrictionsOf, visibility } from '../../../../../domain/visibility';
import { EDITOR_UIDS, type Named } from '../../../shared/contracts/common';
import type { ExplainResponse, Sight } from '../../../shared/contracts/explain';
import { type Access, assertCan } from '../access';
import { effectiveValues } from './effective';
import { effectiveFacts, loadLevels, loadTriage, type OccurrenceLevel } from './effective-facts';
import { permittedRow } from './permitted';

const { type: TYPE, occurrence: OCCURRENCE } = EDITOR_UIDS;
const USER = 'plugin::users-permissions.user';
const PERMISSION = 'plugin::users-permissions.permission';

interface Account {
  readonly id: number;
  readonly documentId: string;
  readonly username: string;
  readonly role: { readonly id: number } | null;
  readonly sector: (Named & { readonly id: number; readonly active: boolean }) | null;
}

const loadAccount = async (strapi: Core.Strapi, access: Access, documentId: string): Promise<Account> => {
  await permittedRow(strapi, access, 'read', USER, documentId);
  const account = await strapi.db.query(USER).findOne({ where: { documentId }, populate: ['role', 'sector'] });
  if (!account) throw new errors.NotFoundError();
  return account;
};

/** A user is staff when their role may call the staff's ticket list (1). */
const isStaff = async (strapi: Core.Strapi, { role }: Account): Promise<boolean> =>
  role !== null && (await strapi.db.query(PERMISSION).count({ where: { action: STAFF_LIST, role: role.id } })) > 0;

const userIds = (users: OccurrenceLevel['users']): number[] => users.flatMap(({ user }) => (user ? [user.id] : []));

/** A ticket that has just been opened: nobody is assigned, no step has started. */
const partiesOf = (occurrence: OccurrenceLevel, facts: EffectiveFacts): TicketParties => {
  const { sectorId, sectorOrigin, solutionGroupId } = route(facts);
  return {
    sectorId,
    sectorOrigin,
    solutionGroupId,
    typeSectorId: facts.typeSectorId,
    occurrenceSectorId: facts.occurrenceSectorId,
    assigneeId: null,
    typeUserIds: userIds(occurrence.occurrenceType.users),
    occurrenceUserIds: userIds(occurrence.users),
    steps: [],
  };
};

const sight = (caller: StaffCaller, occurrence: OccurrenceLevel, facts: EffectiveFacts, opener: boolean): Sight => {
  const ticket = partiesOf(occurrence, facts);
  const met = involvementCriteria(caller).filter((criterion) => isInvolved([criterion], ticket));
  const involved = met.length > 0;
  const type = occurrence.occurrenceType;
  return {
    access: visibility(type, { involved, opener }),
    parties: met.map(({ party }) => party),
    restrictions: involved ? [] : restrictionsOf(type),
  };
};

type Requirements = NonNullable<ExplainResponse['data']['requirements']>;

/** Whether there is anything that has to be answered (5.12). */
const asksAnswers = ({ form, extraFieldGroup }: OccurrenceLevel): boolean =>
  [form, extraFieldGroup].some((set) => pendingAnswers(set?.fields ?? [], null, []).length > 0);

const requirementsOf = async (
  strapi: Core.Strapi,
  account: Account,
  staff: boolean,
  occurrence: OccurrenceLevel,
): Promise<Requirements> => {
  const type = occurrence.occurrenceType;
  const { solutionRequired, classificationRequired } = type;
  const ready = readiness({ solutionRequired, solutions: occurrence.solutions });
  const customer = staff ? null : await customerOf(strapi, account.id);
  const items = customer === null ? [] : await activeItems(strapi, { id: customer });
  const { ready: mustBeReady, ...demands } = demandsOf({
    opener: staff ? 'staff' : 'customer',
    readiness: ready,
    solutionRequired,
    inventoryItemRequired: occurrence.inventoryItemRequired,
    customerHasActiveItem: items.length > 0,
  });
  const [refusal] = occurrenceViolations(occurrence, type, ready, mustBeReady);
  const refused = (refusal?.code ?? null) as Requirements['refused'];
  const answers = demands.answers && asksAnswers(occurrence);
  return { ...demands, answers, refused, classificationToClose: staff && classificationRequired };
};

const mayReadRequirements = (access: Access): boolean =>
  access.can('read', TYPE, 'active', 'solutionRequired', 'classificationRequired') &&
  access.can('read', OCCURRENCE, 'active', 'inventoryItemRequired', 'form', 'extraFieldGroup') &&
  access.can('read', EDITOR_UIDS.solution, 'occurrence', 'flow', 'active');

const mayReadVisibility = (access: Access): boolean =>
  access.can('read', TYPE, 'detailRestrictedToSector', 'listRestrictedToSector', 'confidential', 'users', 'sector') &&
  access.can('read', OCCURRENCE, 'users', 'sector', 'solutionGroup');

/**
 * What happens when a user opens a ticket on an occurrence, and what they see of its tickets: asked of the rules that
 * decide it for tickets (section 5), with where each answer comes from.
 *
 * @throws ForbiddenError (403), NotFoundError (404)
 */
export const explain = async (
  strapi: Core.Strapi,
  access: Access,
  documentId: string,
  user: string,
): Promise<ExplainResponse> => {
  assertCan(access, 'read', USER, 'username');
  await permittedRow(strapi, access, 'read', OCCURRENCE, documentId);
  const account = await loadAccount(strapi, access, user);
  const [occurrence, triage] = [await loadLevels(strapi, documentId), await loadTriage(strapi)];
  if (!occurrence?.occurrenceType) throw new errors.NotFoundError();
  const staff = await isStaff(strapi, account);
  const facts = effectiveFacts(occurrence, triage, staff ? account.sector : null);
  const caller = staff ? await staffCaller(strapi, account.id) : undefined;
  const byOthers = effectiveFacts(occurrence, triage, null);
  return {
    data: {
      user: { documentId: account.documentId, name: account.username, kind: staff ? 'staff' : 'customer' },
      effective: effectiveValues(access, occurrence, facts, [triage, account.sector]),
      ...(mayReadRequirements(access) && {
        requirements: await requirementsOf(strapi, account, staff, occurrence),
      }),
      ...(caller &&
        mayReadVisibility(access) && {
          visibility: {
            own: sight(caller, occurrence, facts, true),
            others: sight(caller, occurrence, byOthers, false),
          },
        }),
      ...(access.can('read', TYPE, 'anonymous') && { customerHidden: occurrence.occurrenceType.anonymous }),
    },
  };
};
