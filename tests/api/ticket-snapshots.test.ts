import { makeClassification, makeGroup, makeOccurrence, makeSector, makeType } from '../factories';
import { type App, startApp } from '../helpers/app';
import { makeCustomer, makeStaff, storedTicket } from '../helpers/desk';
import { treatmentOf } from '../helpers/treatment';

let app: App;
let staff: Awaited<ReturnType<typeof makeStaff>>;
beforeAll(async () => {
  app = await startApp();
  staff = await makeStaff(app, { sector: await makeSector(app) });
});
afterAll(() => app.stop());

const { openOn, act } = treatmentOf(() => ({ app, staff }));

type Data = Record<string, unknown>;

const configure = async (path: string, data: Data) => {
  const { status, body } = await app.api.put(`/api/${path}`).send({ data });
  if (status !== 200) throw new Error(JSON.stringify(body));
};

const seen = async (id: string) => (await app.api.get(`/api/tickets/${id}`)).body.data;

const columns = async (id: string, ...names: string[]) => {
  const ticket = await storedTicket(app, id);
  return names.map((name) => Boolean(ticket[name]));
};

describe('a ticket keeps', () => {
  it('its sector, whoever moves and whatever is routed elsewhere later', async () => {
    const [before, after] = [await makeSector(app), await makeSector(app)];
    const { user, agent } = await makeStaff(app, { sector: before });
    const type = await makeType(app, { dynamicSector: true });
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
    const id = await openOn(occurrence.documentId, {}, agent);
    await app.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: user.id }, data: { sector: after.id } });
    await configure(`occurrences/${occurrence.documentId}`, { sector: after.documentId });
    await configure(`occurrence-types/${type.documentId}`, { dynamicSector: false, sector: after.documentId });
    expect(await seen(id)).toMatchObject({ sector: { documentId: before.documentId }, sectorOrigin: 'creator' });
    expect(await seen(await openOn(occurrence.documentId, {}, agent))).toMatchObject({
      sector: { documentId: after.documentId },
      sectorOrigin: 'occurrence',
    });
  });

  it('its time, when its occurrence gets another', async () => {
    const occurrence = await makeOccurrence(app, { slaValue: 2, slaUnit: 'days' });
    const id = await openOn(occurrence.documentId);
    const before = await seen(id);
    await configure(`occurrences/${occurrence.documentId}`, { slaValue: 5, slaUnit: 'minutes' });
    expect(await seen(id)).toMatchObject({ slaValue: 2, slaUnit: 'days', dueAt: before.dueAt });
    expect(Date.parse(before.dueAt) - Date.parse(before.startedAt)).toBe(2 * 86_400_000);
  });

  it('its type, its group and both classifications, when its occurrence and type get others', async () => {
    const [ofType, ofOccurrence, other] = [
      await makeClassification(app),
      await makeClassification(app),
      await makeClassification(app),
    ];
    const group = await makeGroup(app);
    const type = await makeType(app, { classification: ofType.documentId });
    const occurrence = await makeOccurrence(app, {
      occurrenceType: type.documentId,
      classification: ofOccurrence.documentId,
      solutionGroup: group.documentId,
    });
    const id = await openOn(occurrence.documentId);
    const kept = {
      occurrenceType: { documentId: type.documentId },
      typeClassification: { documentId: ofType.documentId },
      occurrenceClassification: { documentId: ofOccurrence.documentId },
      solutionGroup: { documentId: group.documentId },
    };
    expect(await seen(id)).toMatchObject(kept);
    const elsewhere = await makeType(app, { classification: other.documentId });
    await configure(`occurrence-types/${type.documentId}`, { classification: other.documentId });
    await configure(`occurrences/${occurrence.documentId}`, {
      occurrenceType: elsewhere.documentId,
      classification: other.documentId,
      solutionGroup: (await makeGroup(app)).documentId,
    });
    expect(await seen(id)).toMatchObject(kept);
    await act(id, 'reclassify', { occurrence: occurrence.documentId });
    expect(await seen(id)).toMatchObject({
      occurrenceType: { documentId: elsewhere.documentId },
      typeClassification: { documentId: other.documentId },
      occurrenceClassification: { documentId: other.documentId },
    });
  });
});

describe('the group of a ticket', () => {
  it('is the occurrence’s, else the type’s', async () => {
    const [ofType, ofOccurrence] = [await makeGroup(app), await makeGroup(app)];
    const occurrenceType = (await makeType(app, { solutionGroup: ofType.documentId })).documentId;
    const opened = async (data: Data) =>
      (await seen(await openOn((await makeOccurrence(app, { occurrenceType, ...data })).documentId))).solutionGroup;
    expect(await opened({})).toMatchObject({ documentId: ofType.documentId });
    expect(await opened({ solutionGroup: ofOccurrence.documentId })).toMatchObject({
      documentId: ofOccurrence.documentId,
    });
  });
});

describe('the stamps of a ticket', () => {
  const FLAGS = { anonymous: true, confidential: true, notifyHighCriticality: true };
  const STAMPS = ['anonymous', 'confidential', 'high_criticality'] as const;

  it('come with its opening or reclassification: a flag that is turned on covers what follows, not what is there', async () => {
    const customer = (await makeCustomer(app)).customer?.documentId;
    const type = await makeType(app);
    const [one, two] = [
      await makeOccurrence(app, { occurrenceType: type.documentId }),
      await makeOccurrence(app, { occurrenceType: type.documentId }),
    ];
    const id = await openOn(one.documentId, { customer });
    await configure(`occurrence-types/${type.documentId}`, FLAGS);
    expect(await columns(id, ...STAMPS)).toEqual([false, false, false]);
    expect(await seen(id)).toMatchObject({ access: 'full', customer: { documentId: customer } });
    expect(await columns(await openOn(one.documentId, { customer }), ...STAMPS)).toEqual([true, true, true]);
    await act(id, 'reclassify', { occurrence: two.documentId });
    expect(await columns(id, ...STAMPS, 'customer_id')).toEqual([true, true, true, false]);
  });

  it('stay when the flags are turned off', async () => {
    const type = await makeType(app, FLAGS);
    const id = await openOn((await makeOccurrence(app, { occurrenceType: type.documentId })).documentId);
    await configure(`occurrence-types/${type.documentId}`, {
      anonymous: false,
      confidential: false,
      notifyHighCriticality: false,
    });
    expect(await columns(id, ...STAMPS)).toEqual([true, true, true]);
    expect((await staff.agent.get(`/api/tickets/${id}`)).body.error.details.code).toBe('CONFIDENTIAL');
  });

  it.each([
    [false, false, false],
    [true, false, true],
    [false, true, true],
  ])(
    'say that it is critical where type (%s) or occurrence (%s) says so: %s',
    async (ofType, ofOccurrence, expected) => {
      const type = await makeType(app, { notifyHighCriticality: ofType });
      const occurrence = await makeOccurrence(app, {
        occurrenceType: type.documentId,
        notifyHighCriticality: ofOccurrence,
      });
      expect(await columns(await openOn(occurrence.documentId), 'high_criticality')).toEqual([expected]);
    },
  );
});
