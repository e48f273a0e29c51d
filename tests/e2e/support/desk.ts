import type { APIRequestContext } from '@playwright/test';

type Data = Record<string, unknown>;

export interface Item extends Data {
  readonly documentId: string;
  readonly name: string;
  readonly updatedAt: string;
}

let serial = 0;

/** A name that no other test uses, whichever process it runs in. */
export const uniqueName = (what: string): string => {
  serial += 1;
  return `${what} ${process.pid.toString(36)}${Date.now().toString(36)}${serial}`;
};

/**
 * Makes what a test needs over the API, and looks at what the panel has stored.
 *
 * @param request a client that sends a full-access token
 */
export const createDesk = (request: APIRequestContext) => {
  const create = async (plural: string, data: Data): Promise<Item> => {
    const answer = await request.post(`/api/${plural}`, { data: { data } });
    if (!answer.ok()) throw new Error(`POST /api/${plural}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()).data;
  };

  const anyRole = async (): Promise<number> => {
    const { roles } = await (await request.get('/api/users-permissions/roles')).json();
    return roles[0].id;
  };

  const type = (data: Data = {}) => create('occurrence-types', { name: uniqueName('Type'), ...data });

  return {
    create,
    type,
    sector: (data: Data = {}) => create('sectors', { name: uniqueName('Sector'), ...data }),
    classification: (data: Data = {}) =>
      create('classifications', { name: uniqueName('Classification'), kind: 'occurrenceType', ...data }),
    occurrence: (occurrenceType: string, data: Data = {}) =>
      create('occurrences', { name: uniqueName('Occurrence'), slaValue: 8, slaUnit: 'hours', occurrenceType, ...data }),
    solution: (occurrence: string, data: Data = {}) =>
      create('solutions', { name: uniqueName('Solution'), occurrence, ...data }),

    /** A ticket on an occurrence, as a gateway opens it. */
    ticket: (occurrence: string, data: Data = {}) =>
      create('tickets', { occurrence, subject: uniqueName('Subject'), origin: 'api', ...data }),

    /** Staff who can be named in lists of users. */
    async user(): Promise<Item & { username: string }> {
      const username = uniqueName('user').replace(' ', '-');
      const data = {
        username,
        email: `${username}@serraclara.example`,
        password: `Pw1${username}`,
        role: await anyRole(),
      };
      const answer = await request.post('/api/users', { data });
      if (!answer.ok()) throw new Error(`POST /api/users: ${answer.status()} ${await answer.text()}`);
      return answer.json();
    },

    /** A file in the media library. */
    async file(name = `${uniqueName('file')}.txt`): Promise<{ id: number; name: string }> {
      const files = { name, mimeType: 'text/plain', buffer: Buffer.from('What to bring along') };
      const answer = await request.post('/api/upload', { multipart: { files } });
      if (!answer.ok()) throw new Error(`POST /api/upload: ${answer.status()} ${await answer.text()}`);
      return (await answer.json())[0];
    },

    /** The stored item, or `null` where there is none. `query`: REST parameters. */
    async find(plural: string, documentId: string, query = ''): Promise<Item | null> {
      const answer = await request.get(`/api/${plural}/${documentId}?${query}`);
      return answer.status() === 404 ? null : (await answer.json()).data;
    },

    /** Changes an item behind the panel's back. */
    async update(plural: string, documentId: string, data: Data): Promise<Item> {
      const answer = await request.put(`/api/${plural}/${documentId}`, { data: { data } });
      if (!answer.ok()) throw new Error(`PUT /api/${plural}: ${answer.status()} ${await answer.text()}`);
      return (await answer.json()).data;
    },

    /** The desk's own settings. */
    async setting(): Promise<{ readonly triageSector: Item }> {
      return (await (await request.get('/api/desk-setting?populate=triageSector')).json()).data;
    },

    /** Items of a type that match REST parameters. */
    async list(plural: string, query: string): Promise<readonly Item[]> {
      return (await (await request.get(`/api/${plural}?${query}`)).json()).data;
    },
  };
};

export type Desk = ReturnType<typeof createDesk>;
