import { UNIQUE_NAMES } from '../../src/domain/name';
import { makeOccurrence, makeSector, makeType } from '../factories';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';
import { makeStaff } from '../helpers/desk';
import { staleKeys } from '../helpers/keys';
import { type ServerProcess, startServer } from '../helpers/server-process';

// Servers and commands start as processes of their own here.
jest.setTimeout(600_000);

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

type Data = Record<string, unknown>;

/** Fifty requests at once, to this process alone or to both in turn. */
const fiftyTimes = (path: string, processes: 'one' | 'both', dataOf: (index: number) => Data) =>
  Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      (processes === 'one' || index % 2 === 0 ? app : other).api.post(path).send({ data: dataOf(index) }),
    ),
  );

const ofOccurrence = { slaValue: 1, slaUnit: 'days' };

/** What an item of each type with unique names needs besides its name. */
const NEEDED: Record<string, () => Promise<Data>> = {
  'occurrence-types': async () => ({ sector: (await makeSector(app)).documentId }),
  occurrences: async () => ({ ...ofOccurrence, occurrenceType: (await makeType(app)).documentId }),
  classifications: async () => ({ kind: 'ticket' }),
  'solution-groups': async () => ({}),
  sectors: async () => ({}),
};

const pluralOf = (uid: string): string => app.strapi.getModel(uid as 'api::sector.sector').info.pluralName;

describe('of fifty who write one name at once, one succeeds', () => {
  it.each(
    Object.entries(UNIQUE_NAMES).flatMap(([uid, { code }]) =>
      (['one', 'both'] as const).map((processes) => [uid, code, processes] as const),
    ),
  )('%s: %s, %s process(es)', async (uid, code, processes) => {
    const plural = pluralOf(uid);
    const needed = await NEEDED[plural]?.();
    // They differ in case and white space only.
    const dataOf = (index: number) => ({
      ...needed,
      name: `${' '.repeat(index % 3)}${index % 2 ? 'Árvore' : 'ARVORE'} ${processes}`,
    });
    const answers = await fiftyTimes(`/api/${plural}`, processes, dataOf);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused.map((answer) => `${answer.status} ${violationsIn(answer)}`)).toEqual(
      Array(49).fill(`400 name: ${code}`),
    );
  });
});

describe('two processes on one database', () => {
  it('both write, neither is turned away, and codes have no gaps', async () => {
    const type = await makeType(app);
    const first = await makeOccurrence(app, { occurrenceType: type.documentId });
    const answers = await fiftyTimes('/api/occurrences', 'both', (index) => ({
      ...ofOccurrence,
      name: `At once ${index}`,
      occurrenceType: type.documentId,
    }));
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(201));
    const numbers = (key: 'code' | 'position') => answers.map(({ body }) => body.data[key]).sort((a, b) => a - b);
    expect(numbers('code')).toEqual(answers.map((_, index) => Number(first['code']) + 1 + index));
    expect(numbers('position')).toEqual(answers.map((_, index) => index + 2));
  });

  it('show each other’s changes in the catalogue: no request that begins a second later misses them', async () => {
    const named = (body: { data: { name: string }[] }, name: string) => body.data.some((type) => type.name === name);
    for (let round = 0; round < 3; round += 1) {
      const type = await makeType(app, { name: `Seen from afar ${round}` });
      await makeOccurrence(app, { occurrenceType: type.documentId });
      const committedAt = Date.now();
      let askedAt = 0;
      let isSeen = false;
      while (!isSeen) {
        askedAt = Date.now();
        isSeen = named((await other.api.get('/api/catalog')).body, type['name'] as string);
        if (!isSeen) expect(askedAt - committedAt).toBeLessThan(1000);
      }
    }
  });
});

const ROUNDS = 50;
const AT_ONCE = 10;

interface Race {
  readonly path: string;
  readonly rename: Data;
  readonly move: Data;
}

const inBatches = async <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> => {
  const results: T[] = [];
  for (let first = 0; first < count; first += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, index) => work(first + index));
    results.push(...(await Promise.all(batch)));
  }
  return results;
};

/** A rename and a move of one item, each of which is fine alone; together they would meet another item's name. */
const run = async ({ path, rename, move }: Race): Promise<string> => {
  const answers = await Promise.all([
    app.api.put(path).send({ data: rename }),
    other.api.put(path).send({ data: move }),
  ]);
  return answers
    .map((answer) => (answer.status === 200 ? '200' : `${answer.status} ${violationsIn(answer)}`))
    .sort()
    .join(', ');
};

describe('a rename and a move of one item, in two processes at once', () => {
  const expectOneEach = async (code: string, prepare: (round: number) => Promise<Race>) => {
    const races = await inBatches(ROUNDS, prepare);
    const outcomes = await inBatches(ROUNDS, (round) => run(races[round] as Race));
    expect(outcomes).toEqual(Array(ROUNDS).fill(`200, 400 name: ${code}`));
    expect(await staleKeys(app)).toEqual([]);
  };

  it('never meet the name of another occurrence type', async () => {
    const [one, two] = [await makeSector(app), await makeSector(app)];
    await expectOneEach('NAME_TAKEN_IN_SECTOR', async (round) => {
      const { documentId } = await makeType(app, { name: `Racer ${round}`, sector: one.documentId });
      await makeType(app, { name: `There ${round}`, sector: two.documentId });
      const rename = { name: `there ${round}` };
      return { path: `/api/occurrence-types/${documentId}`, rename, move: { sector: two.documentId } };
    });
  });

  it('never meet the name of another occurrence', async () => {
    const [here, there] = [await makeType(app), await makeType(app)];
    const sector = await makeSector(app);
    await expectOneEach('NAME_TAKEN_IN_TYPE', async (round) => {
      const move = round % 2 ? { occurrenceType: there.documentId } : { sector: sector.documentId };
      const { documentId } = await makeOccurrence(app, { name: `Racer ${round}`, occurrenceType: here.documentId });
      await makeOccurrence(app, { name: `There ${round}`, occurrenceType: here.documentId, ...move });
      return { path: `/api/occurrences/${documentId}`, rename: { name: `THERE ${round}` }, move };
    });
  });
});

it('occurrences that leave one type for another at once, in two processes, all arrive', async () => {
  const [here, there] = [await makeType(app), await makeType(app)];
  const made = await inBatches(30, () => makeOccurrence(app, { occurrenceType: here.documentId }));
  const moves = made.map(({ documentId }, index) => {
    const from = index % 2 ? app : other;
    return from.api.put(`/api/occurrences/${documentId}`).send({ data: { occurrenceType: there.documentId } });
  });
  const answers = await Promise.all(moves);
  expect(answers.map(({ status }) => status)).toEqual(Array(30).fill(200));
  const { data } = (await app.api.get(`/api/occurrence-types/${there.documentId}?populate=occurrences`)).body;
  const positions = data.occurrences.map(({ position }: { position: number }) => position);
  expect(positions).toEqual(answers.map((_, index) => index + 1));
});

describe('openings in two processes at once', () => {
  const openings = async (occurrence: string, more: () => Data = () => ({})) =>
    fiftyTimes('/api/tickets', 'both', () => ({ occurrence, subject: 'Lamp', ...more() }));

  it('get fifty protocols that follow each other', async () => {
    const answers = await openings((await makeOccurrence(app)).documentId);
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(201));
    const numbers = answers.map(({ body }) => Number(body.data.protocol.split('-')[1])).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
  });

  it.each(['retired', 'moved away from'] as const)(
    'while their creator’s sector is %s go to it or on, and never into it later',
    async (how) => {
      const [before, after] = [await makeSector(app), await makeSector(app)];
      const { user } = await makeStaff(app, { sector: before });
      const occurrenceType = (await makeType(app, { dynamicSector: true, sector: after.documentId })).documentId;
      const occurrence = (await makeOccurrence(app, { occurrenceType })).documentId;
      const change = () =>
        how === 'retired'
          ? app.api.put(`/api/sectors/${before.documentId}`).send({ data: { active: false } })
          : app.api.put(`/api/users/${user.id}`).send({ sector: after.id });
      const creator = () => ({ creator: user.documentId });
      const [answers, changed] = await Promise.all([openings(occurrence, creator), change()]);
      expect(changed.status).toBe(200);
      const later = await openings(occurrence, creator);
      const places = (all: typeof answers) =>
        all.map(({ status, body }) => `${status} ${body.data.sectorOrigin} ${body.data.sector.documentId}`);
      const there = `201 creator ${before.documentId}`;
      const on = `201 ${how === 'retired' ? 'type' : 'creator'} ${after.documentId}`;
      expect([there, on]).toEqual(expect.arrayContaining([...new Set(places(answers))]));
      expect(new Set(places(later))).toEqual(new Set([on]));
    },
  );
});
