import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type App, startApp } from '../../helpers/app';
import { CALLERS, type CallerName, isNamed, type Situation, seenBy } from './oracle';
import { type Stage, type StagedTicket, setStage, WAYS } from './stage';

/** What the application writes to: see environment.js. */
declare const serverOutput: NodeJS.WriteStream;

export type Row = Record<string, unknown> & { documentId: string; access: string };

/** The running application with its stage, what was asked of it, and what else left it. */
export interface World {
  app: App;
  stage: Stage;
  /** Events, webhooks and lines of the log. */
  readonly overheard: string[];
}

const overheard: string[] = [];
const cells = new Map<string, number>();

/** Filled in before the first test runs. */
export const world = { overheard } as World;

const listener = createServer((request, response) => {
  request.on('data', (chunk) => overheard.push(String(chunk)));
  request.on('end', () => response.end());
});

/** Counts a question that the oracle was asked and the application answered alike. */
export const count = (path: string, times = 1): void => {
  cells.set(path, (cells.get(path) ?? 0) + times);
};

export const countedCells = (): number => [...cells.values()].reduce((sum, each) => sum + each, 0);

const overhear = async ({ strapi }: App): Promise<void> => {
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  const events = [...strapi.get('webhookStore').allowedEvents.values()].flat();
  const webhook = { name: 'all', url: `http://127.0.0.1:${port}/`, headers: {}, events, isEnabled: true };
  strapi.get('webhookRunner').add(await strapi.get('webhookStore').createWebhook(webhook));
  strapi.eventHub.subscribe(async (name: string, payload: unknown) => {
    overheard.push(`${name} ${JSON.stringify(payload)}`);
  });
};

const hearLog = (): void => {
  serverOutput.write = ((chunk: string | Uint8Array) => {
    overheard.push(String(chunk));
    return true;
  }) as typeof serverOutput.write;
};

export const openWorld = async (): Promise<void> => {
  hearLog();
  world.app = await startApp({ env: { LOG_LEVEL: 'debug', LOGIN_ATTEMPTS_PER_ADDRESS: '1000' } });
  await overhear(world.app);
  world.stage = await setStage(world.app);
};

export const closeWorld = async (): Promise<void> => {
  const lines = [...cells].map(([path, times]) => `${String(times).padStart(7)}  ${path}`);
  process.stderr.write(`The authorisation matrix checked ${countedCells()} cells:\n${lines.join('\n')}\n`);
  listener.closeAllConnections();
  listener.close();
  await world.app.stop();
};

export const describeTicket = ({ situation: { flags, turnedOff, openedBy } }: StagedTicket): string => {
  const names = Object.entries(flags).flatMap(([name, value]) => (value ? [name] : []));
  return `opened by ${openedBy}, ${names.join(' ')}${turnedOff ? ', turned off since' : ''}`;
};

/** A ticket of each combination of flags, and with `turn` another: opened by staff, by the customer, turned off since. */
export const everyCombination = (turn: number): StagedTicket[] =>
  world.stage.tickets.filter((_, at) => (Math.floor(at / WAYS) + (at % WAYS) + turn) % WAYS === 0);

/** What leads to the customer whom all tickets are for. */
export const planted = (): string[] => [world.stage.customerName, world.stage.itemName];

export const contents = ({ secrets: { subject, description, answer } }: StagedTicket) => [subject, description, answer];

/** What an answer about a ticket may not hold for a caller of the staff's routes, or (`null`) for anybody else. */
const mustNotHold = (caller: CallerName | null, ticket: StagedTicket): string[] => {
  const seesAll = caller !== null && seenBy(caller, ticket.situation) === 'all';
  const identity = [...planted(), ticket.secrets.personalAnswer];
  if (seesAll) return isNamed(ticket.situation) ? [] : identity;
  return [...identity, ...contents(ticket)];
};

export const holdsNothingHidden = (caller: CallerName | null, ticket: StagedTicket, text: string): void => {
  for (const secret of mustNotHold(caller, ticket))
    if (text.includes(secret)) throw new Error(`${caller} reads ${secret} of a ticket ${describeTicket(ticket)}`);
};

/** All rows of a list that a caller gets, page by page. */
export const listAll = async (
  caller: CallerName,
  query = '',
  path = '/api/tickets',
): Promise<{ rows: Row[]; total: number }> => {
  const rows: Row[] = [];
  for (let page = 1; ; page += 1) {
    const { status, body } = await world.stage.callers[caller].get(
      `${path}?pagination[page]=${page}&pagination[pageSize]=100${query}`,
    );
    if (status !== 200) throw new Error(`${caller} ${path}?${query}: ${status} ${JSON.stringify(body)}`);
    rows.push(...body.data);
    const { total } = body.meta.pagination;
    if (rows.length >= total || body.data.length === 0) return { rows, total };
  }
};

const NO_FLAGS = {
  detailRestrictedToSector: false,
  listRestrictedToSector: false,
  anonymous: false,
  confidential: false,
};
const OPEN_TO_ALL: Situation = { flags: NO_FLAGS, turnedOff: false, openedBy: 'staff' };

/** Who calls the staff's routes. */
export const OFFICE = CALLERS.filter((caller) => seenBy(caller, OPEN_TO_ALL) !== null);
export const OTHERS = CALLERS.filter((caller) => !OFFICE.includes(caller));
