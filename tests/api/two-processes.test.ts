import { makeType } from '../factories';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';
import { type ServerProcess, startServer } from '../helpers/server-process';

let app: App;
let other: ServerProcess;
beforeAll(async () => {
  app = await startApp();
  other = await startServer(app);
});
afterAll(async () => {
  await other.stop();
  await app.stop();
});

/** Requests to both processes in turn, all at once. */
const toBoth = (count: number, path: string, data: (index: number) => object) =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      (index % 2 === 0 ? app : other).api.post(path).send({ data: data(index) }),
    ),
  );

describe('two processes on one database', () => {
  it('both write, and neither is turned away', async () => {
    const type = await makeType(app);
    const answers = await toBoth(60, '/api/occurrences', (index) => ({
      name: `Occurrence ${index}`,
      occurrenceType: type.documentId,
      slaValue: 1,
      slaUnit: 'days',
    }));
    expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(201));
    const codes = answers.map(({ body }) => body.data.code).sort((a, b) => a - b);
    expect(codes).toEqual(codes.map((_, index) => codes[0] + index));
  });

  it('give one name once', async () => {
    const answers = await toBoth(50, '/api/occurrence-types', () => ({ name: 'The same' }));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 400).map(violationsIn)).toEqual(
      Array(49).fill(['name: NAME_TAKEN_IN_SECTOR']),
    );
  });
});
