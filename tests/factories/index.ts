import type { App } from '../helpers/app';

let serial = 0;
const next = (): number => {
  serial += 1;
  return serial;
};

type Data = Record<string, unknown>;
export interface Item extends Data {
  id: number;
  documentId: string;
  updatedAt: string;
}

/** Creates an item over REST and returns it; fails with the API's answer when it is refused. */
export const create = async ({ api }: App, plural: string, data: Data): Promise<Item> => {
  const response = await api.post(`/api/${plural}`).send({ data });
  if (response.status !== 201)
    throw new Error(`POST /api/${plural}: ${response.status} ${JSON.stringify(response.body)}`);
  return response.body.data;
};

export const makeSector = (app: App, data: Data = {}) => create(app, 'sectors', { name: `Sector ${next()}`, ...data });

export const makeGroup = (app: App, data: Data = {}) =>
  create(app, 'solution-groups', { name: `Group ${next()}`, ...data });

export const makeClassification = (app: App, data: Data = {}) =>
  create(app, 'classifications', { name: `Classification ${next()}`, kind: 'occurrenceType', ...data });

export const makeType = (app: App, data: Data = {}) =>
  create(app, 'occurrence-types', { name: `Type ${next()}`, ...data });

export const makeOccurrence = async (app: App, data: Data = {}) =>
  create(app, 'occurrences', {
    name: `Occurrence ${next()}`,
    slaValue: 8,
    slaUnit: 'hours',
    occurrenceType: data['occurrenceType'] ?? (await makeType(app)).documentId,
    ...data,
  });

export const makeSolution = async (app: App, data: Data = {}) =>
  create(app, 'solutions', {
    name: `Solution ${next()}`,
    occurrence: data['occurrence'] ?? (await makeOccurrence(app)).documentId,
    ...data,
  });

/** An account of users-permissions. */
export const makeUser = ({ strapi }: App, data: Data = {}): Promise<Item> => {
  const number = next();
  return strapi.db.query('plugin::users-permissions.user').create({
    data: {
      username: `user${number}`,
      email: `user${number}@example.org`,
      confirmed: true,
      blocked: false,
      provider: 'local',
      ...data,
    },
  });
};
