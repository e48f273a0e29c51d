import { create, type Item, makeGroup, makeSector, makeType } from '../../factories';
import type { App } from '../../helpers/app';
import { logIn } from '../../helpers/callers';
import { CALLERS, type CallerName, type Flags, type Situation } from './oracle';

type Agent = App['api'];
/** Words that stand nowhere but in one ticket. */
export interface Secrets {
  readonly subject: string;
  readonly description: string;
  readonly answer: string;
  readonly personalAnswer: string;
}

export interface StagedTicket {
  readonly situation: Situation;
  readonly documentId: string;
  readonly protocol: string;
  readonly secrets: Secrets;
}

export interface Stage {
  readonly callers: Readonly<Record<CallerName, Agent>>;
  readonly tickets: readonly StagedTicket[];
  /** The name of the customer whom all tickets are for. */
  readonly customerName: string;
  readonly itemName: string;
  /** Words that stand in every ticket: in its subject, its description and an answer that is personal. */
  readonly subjectWord: string;
  readonly descriptionWord: string;
  readonly identityWord: string;
  readonly customer: Item;
  readonly sector: Item;
  readonly otherSector: Item;
  readonly outsiderId: string;
  readonly occurrences: readonly string[];
}

const COMBINATIONS: readonly Flags[] = Array.from({ length: 16 }, (_, bits) => ({
  detailRestrictedToSector: (bits & 1) > 0,
  listRestrictedToSector: (bits & 2) > 0,
  anonymous: (bits & 4) > 0,
  confidential: (bits & 8) > 0,
}));

/** In how many ways the stage has a ticket of each combination. */
export const WAYS = 3;

/** Every combination of flags: as it was opened by staff, by the customer, and with the type's flags turned off later. */
const SITUATIONS: readonly Situation[] = COMBINATIONS.flatMap((flags) => [
  { flags, turnedOff: false, openedBy: 'staff' as const },
  { flags, turnedOff: false, openedBy: 'customer' as const },
  { flags, turnedOff: true, openedBy: 'staff' as const },
]);

let serial = 0;
const word = (kind: string): string => {
  serial += 1;
  return `${kind}${serial}q${(serial * 7919).toString(36)}z`;
};

const roleId = async ({ strapi }: App, type: string): Promise<number> =>
  (await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } })).id;

type Account = Awaited<ReturnType<typeof logIn>>;

/** Someone with one of the application's roles, logged in. */
const account = async (app: App, type: string, data: object = {}): Promise<Account> =>
  logIn(app, { role: await roleId(app, type), ...data });

const FORM = [
  { key: 'what', label: 'What happened', type: 'text' },
  { key: 'identity', label: 'Identity number', type: 'text', personalData: true },
];

const must = (status: number, { status: got, body }: { status: number; body: unknown }): void => {
  if (got !== status) throw new Error(`The stage could not be set: ${got} ${JSON.stringify(body)}`);
};

/** Sets the stage: people who stand to the tickets in every way there is, and a ticket in every situation. */
export const setStage = async (app: App): Promise<Stage> => {
  const [sector, typesSector, stepSector, laterSector, otherSector] = [
    await makeSector(app),
    await makeSector(app),
    await makeSector(app),
    await makeSector(app),
    await makeSector(app),
  ];
  const agentIn = (id: number | null, more: object = {}) => account(app, 'agent', { sector: id, ...more });
  const people = {
    owner: await account(app, 'authenticated'),
    otherCustomer: await account(app, 'authenticated'),
    memberOfSector: await agentIn(sector.id),
    otherMemberOfSector: await agentIn(otherSector.id, { otherSectors: [sector.id] }),
    memberOfTypesSector: await agentIn(typesSector.id),
    memberOfStartedStep: await agentIn(stepSector.id),
    memberOfLaterStep: await agentIn(laterSector.id),
    memberOfGroup: await agentIn(otherSector.id),
    assignee: await agentIn(otherSector.id),
    personOfType: await agentIn(otherSector.id),
    personOfOccurrence: await agentIn(null),
    opener: await agentIn(otherSector.id),
    outsider: await agentIn(otherSector.id),
    supervisorInside: await account(app, 'supervisor', { sector: sector.id }),
    supervisorOutside: await account(app, 'supervisor', { sector: otherSector.id }),
    custodianInside: await account(app, 'identity-custodian', { sector: sector.id }),
    custodianOutside: await account(app, 'identity-custodian', { sector: otherSector.id }),
  };
  const callers: Record<string, Agent> = { anyone: app.anyone, token: app.api };
  for (const name of CALLERS) {
    const person = (people as Partial<Record<CallerName, Account>>)[name];
    if (person) callers[name] = person.agent;
  }

  const group = await makeGroup(app, { members: [people.memberOfGroup.user.documentId] });
  const form = await create(app, 'forms', { name: 'Matrix', fields: FORM });
  const customerName = `Planted ${word('name')}`;
  const customer = await create(app, 'customers', { name: customerName, user: people.owner.user.documentId });
  await create(app, 'customers', { name: word('other'), user: people.otherCustomer.user.documentId });
  const itemName = word('item');
  const item = await create(app, 'inventory-items', { name: itemName, customer: customer.documentId });

  const [subjectWord, descriptionWord, identityWord] = [word('about'), word('because'), word('identity')];

  const occurrences: string[] = [];
  const stageType = async (flags: Flags) => {
    const type = await makeType(app, {
      ...flags,
      sector: typesSector.documentId,
      users: [{ user: people.personOfType.user.documentId, role: 'manager' }],
    });
    const occurrence = await create(app, 'occurrences', {
      name: 'Topic',
      occurrenceType: type.documentId,
      slaValue: 8,
      slaUnit: 'hours',
      sector: sector.documentId,
      solutionGroup: group.documentId,
      form: form.documentId,
      users: [{ user: people.personOfOccurrence.user.documentId, role: 'responsible' }],
    });
    const solution = await create(app, 'solutions', {
      name: 'Treat it',
      occurrence: occurrence.documentId,
      steps: [
        { name: 'First', sector: stepSector.documentId, autoStart: true },
        { name: 'Later', sector: laterSector.documentId, autoStart: true },
      ],
    });
    occurrences.push(occurrence.documentId);
    return { type, occurrence, solution };
  };

  const stageTicket = async (situation: Situation): Promise<StagedTicket> => {
    const { type, occurrence, solution } = await stageType(situation.flags);
    const secrets = {
      subject: word('subject'),
      description: word('description'),
      answer: word('answer'),
      personalAnswer: word('personal'),
    };
    const isStaff = situation.openedBy === 'staff';
    const opened = await (isStaff ? people.opener : people.owner).agent.post('/api/tickets').send({
      data: {
        occurrence: occurrence.documentId,
        subject: `${subjectWord} ${secrets.subject}`,
        description: `${descriptionWord} ${secrets.description}`,
        inventoryItem: item.documentId,
        formAnswers: { what: secrets.answer, identity: `${identityWord} ${secrets.personalAnswer}` },
        ...(isStaff && { customer: customer.documentId, solution: solution.documentId }),
      },
    });
    must(201, opened);
    const { documentId, protocol } = opened.body.data;
    const path = `/api/tickets/${documentId}`;
    must(
      200,
      await people.supervisorInside.agent
        .post(`${path}/assign`)
        .send({ data: { assignee: people.assignee.user.documentId } }),
    );
    if (!isStaff)
      must(200, await people.memberOfSector.agent.put(path).send({ data: { solution: solution.documentId } }));
    if (situation.turnedOff) {
      const off = Object.fromEntries(Object.keys(situation.flags).map((flag) => [flag, false]));
      must(200, await app.api.put(`/api/occurrence-types/${type.documentId}`).send({ data: off }));
    }
    return { situation, documentId, protocol, secrets };
  };

  const tickets: StagedTicket[] = [];
  for (const situation of SITUATIONS) tickets.push(await stageTicket(situation));
  return {
    callers: callers as Stage['callers'],
    tickets,
    customerName,
    itemName,
    subjectWord,
    descriptionWord,
    identityWord,
    customer,
    sector,
    otherSector,
    outsiderId: people.outsider.user.documentId,
    occurrences,
  };
};
