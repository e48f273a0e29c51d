import { makeClassification, makeSector, makeSolution } from '../factories';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';
import { makeStaff, storedTicket } from '../helpers/desk';
import { treatmentOf } from '../helpers/treatment';

let app: App;
let staff: Awaited<ReturnType<typeof makeStaff>>;
beforeAll(async () => {
  app = await startApp();
  staff = await makeStaff(app);
});
afterAll(() => app.stop());

const { occurrenceOf, openOn, openTicket, put, act, historyOf, ticketClassification } = treatmentOf(() => ({
  app,
  staff,
}));

describe('closing', () => {
  it('needs a classification where the type asks for one, among those of the occurrence', async () => {
    const [own, other] = [await ticketClassification(), await ticketClassification()];
    const occurrence = await occurrenceOf(
      { classificationRequired: true },
      { ticketClassifications: [own.documentId] },
    );
    const id = await openOn(occurrence.documentId);
    expect(violationsIn(await act(id, 'close'))).toEqual(['classification: CLASSIFICATION_REQUIRED']);
    expect(violationsIn(await act(id, 'close', { classification: other.documentId }))).toEqual([
      'classification: CLASSIFICATION_NOT_ALLOWED',
    ]);
    const { body } = await act(id, 'close', { classification: own.documentId });
    expect(body.data).toMatchObject({ status: 'closed', classification: { documentId: own.documentId } });
    expect(body.data.closedAt).not.toBeNull();
  });

  it('takes any active classification of tickets where none of the occurrence’s is active', async () => {
    const [own, other, retired] = [
      await ticketClassification(),
      await ticketClassification(),
      await ticketClassification({ active: false }),
    ];
    const occurrence = await occurrenceOf({}, { ticketClassifications: [own.documentId] });
    await app.api.put(`/api/classifications/${own.documentId}`).send({ data: { active: false } });
    const id = await openOn(occurrence.documentId);
    for (const { documentId } of [own, retired, await makeClassification(app)]) {
      const answer = await act(id, 'close', { classification: documentId });
      expect(violationsIn(answer)).toEqual(['classification: CLASSIFICATION_NOT_ALLOWED']);
    }
    const { body } = await act(id, 'close', { classification: other.documentId });
    expect(body.data).toMatchObject({ status: 'closed', classification: { documentId: other.documentId } });
  });

  it('needs what is owed, whoever does it, and says all of it', async () => {
    const occurrence = await occurrenceOf({ solutionRequired: true, classificationRequired: true });
    const id = await openOn(occurrence.documentId);
    for (const agent of [staff.agent, app.api]) {
      expect(violationsIn(await act(id, 'close', {}, agent))).toEqual([
        'classification: CLASSIFICATION_REQUIRED',
        'solution: SOLUTION_REQUIRED',
      ]);
    }
    const solution = await makeSolution(app, { occurrence: occurrence.documentId });
    const data = { solution: solution.documentId, classification: (await ticketClassification()).documentId };
    expect((await act(id, 'close', data)).body.data).toMatchObject({ status: 'closed', pendingRequirements: [] });
  });

  it('happens once, whoever asks at the same time', async () => {
    const id = await openTicket();
    const answers = await Promise.all(Array.from({ length: 50 }, () => act(id, 'close')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(new Set(refused.flatMap(violationsIn))).toEqual(new Set(['status: INVALID_TRANSITION']));
    expect((await historyOf(id)).filter(({ action }) => action === 'closed')).toHaveLength(1);
  });

  it('needs a reason while steps of the main flow are unfinished, told together with the rest', async () => {
    const occurrence = await occurrenceOf({ classificationRequired: true });
    const sector = (await makeSector(app)).documentId;
    const steps = [{ name: 'Go', sector }];
    const solution = await makeSolution(app, { occurrence: occurrence.documentId, steps });
    const id = await openOn(occurrence.documentId);
    expect((await staff.agent.get(`/api/tickets/${id}`)).body.data.steps).toMatchObject([{ name: 'Go' }]);
    expect(violationsIn(await act(id, 'close'))).toEqual([
      'classification: CLASSIFICATION_REQUIRED',
      'reason: FIELD_REQUIRED',
    ]);
    const classification = (await ticketClassification()).documentId;
    await put(id, { solution: null });
    expect(violationsIn(await act(id, 'close', { classification, solution: solution.documentId }))).toEqual([
      'reason: FIELD_REQUIRED',
    ]);
    expect((await storedTicket(app, id))['solution_id']).toBeNull();
    const closed = await act(id, 'close', { classification, solution: solution.documentId, reason: 'A storm' });
    expect(closed.body.data).toMatchObject({ status: 'closed', solution: { documentId: solution.documentId } });
  });

  it('is in the history with what was chosen, and why', async () => {
    const occurrence = (await occurrenceOf({})).documentId;
    const [, solution] = [await makeSolution(app, { occurrence }), await makeSolution(app, { occurrence })];
    const classification = await ticketClassification();
    const id = await openOn(occurrence);
    const data = { solution: solution.documentId, classification: classification.documentId, reason: 'A storm' };
    expect((await act(id, 'close', data)).status).toBe(200);
    const { body } = await staff.agent.get(`/api/tickets/${id}/history`);
    expect(body.data[0]).toMatchObject({
      action: 'closed',
      changes: {
        status: { from: 'open', to: 'closed' },
        solution: { to: solution['name'] },
        classification: { to: classification['name'] },
        reason: 'A storm',
      },
    });
  });

  it('of what has ended is refused for that alone', async () => {
    const occurrence = (await occurrenceOf({})).documentId;
    const steps = [{ name: 'Go', sector: (await makeSector(app)).documentId }];
    await makeSolution(app, { occurrence, steps });
    const id = await openOn(occurrence);
    await staff.agent.put(`/api/tickets/${id}`).send({ data: { status: 'canceled' } });
    expect(violationsIn(await act(id, 'close'))).toEqual(['status: INVALID_TRANSITION']);
  });

  it('is undone by reopening, for a reason', async () => {
    const id = await openTicket();
    expect(violationsIn(await act(id, 'reopen', { reason: 'Dark again' }))).toEqual(['status: INVALID_TRANSITION']);
    await act(id, 'close');
    expect(violationsIn(await act(id, 'reopen'))).toEqual(['reason: FIELD_REQUIRED']);
    const { body } = await act(id, 'reopen', { reason: 'Dark again' });
    expect(body.data).toMatchObject({ status: 'inProgress', closedAt: null });
    expect(JSON.stringify((await historyOf(id)).at(-1))).toContain('Dark again');
  });
});
