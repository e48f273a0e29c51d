// @ts-check

/**
 * The part of the driver that is used here; it brings no types of its own.
 *
 * @typedef {{ all(): any[], run(row: object): void }} Statement
 * @typedef {object} Database
 * @property {(sql: string) => Statement} prepare
 * @property {(sql: string) => void} exec
 * @property {(work: () => void) => () => void} transaction
 * @property {() => void} close
 */

const DAYS = 730;
const DAY = 24 * 60 * 60 * 1_000;
const HOUR = 60 * 60 * 1_000;
const ORIGINS = ['manual', 'voice', 'chat', 'portal', 'email'];

/** Numbers from 0 to 1, the same at every run (mulberry32). */
const drawing = () => {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** @param {Database} database @param {string} sql @returns {any[]} */
const rowsOf = (database, sql) => database.prepare(sql).all();

/** @param {Database} database */
const factsOf = (database) => ({
  catalogue: rowsOf(
    database,
    `select o.id as occurrence_id, l.occurrence_type_id, s.sector_id, o.sla_value, o.sla_unit from occurrences o
      join occurrences_occurrence_type_lnk l on l.occurrence_id = o.id
      join occurrences_sector_lnk s on s.occurrence_id = o.id order by o.id`,
  ),
  people: rowsOf(database, 'select id from up_users order by id').map(({ id }) => id),
  sectors: rowsOf(database, 'select id from sectors order by id').map(({ id }) => id),
  customers: rowsOf(database, 'select id from customers order by id').map(({ id }) => id),
});

/** @param {number} number @param {ReturnType<typeof factsOf>} facts @param {() => number} draw @param {number} now */
const ticket = (number, { catalogue, people, customers }, draw, now) => {
  const startedAt = Math.round(now - DAYS * DAY * draw() ** 1.3);
  const [fate, secrecy] = [draw(), draw()];
  const isClosed = startedAt < now - 3 * DAY && fate < 0.85;
  const isAnonymous = secrecy < 0.03;
  const said = `Pedido ${number} sobre a rua ${number % 977}`;
  return {
    id: number,
    document_id: `bench${String(number).padStart(19, '0')}`,
    protocol: `B-${String(number).padStart(8, '0')}`,
    subject: said,
    description: 'Descrição do pedido. '.repeat(5 + (number % 20)),
    search_text: `${said.toLowerCase()} ${'descricao do pedido. '.repeat(5 + (number % 20))}`,
    status: isClosed ? 'closed' : fate < 0.9 ? 'open' : fate < 0.97 ? 'inProgress' : 'waiting',
    origin: ORIGINS[number % ORIGINS.length],
    sector_origin: 'occurrence',
    ...catalogue[Math.floor(draw() ** 1.5 * catalogue.length)],
    customer_id: isAnonymous ? null : customers[Math.floor(draw() * customers.length)],
    assignee_id: people[Math.floor((draw() / 0.6) * people.length)] ?? null,
    creator_id: people[Math.floor((draw() / 0.7) * people.length)] ?? null,
    anonymous: Number(isAnonymous),
    confidential: Number(secrecy > 0.95),
    high_criticality: Number(draw() < 0.02),
    started_at: startedAt,
    due_at: startedAt + DAY,
    closed_at: isClosed ? startedAt + 10 * HOUR : null,
    pending_requirements: '[]',
    created_at: startedAt,
    updated_at: startedAt,
  };
};

/** One ticket in four is treated by another sector as well. @param {number} id @param {readonly number[]} sectors */
const step = (id, sectors, /** @type {number} */ at) => ({
  document_id: `step${id}`,
  ticket_id: id,
  position: 1,
  name: 'Vistoria',
  flow: 'main',
  sector_id: sectors[id % sectors.length],
  started_at: at,
  created_at: at,
  updated_at: at,
  parallel: 0,
  auto_start: 0,
  auto_finish: 0,
});

/** @param {Database} database @param {string} table @returns {(row: Record<string, unknown>) => void} */
const inserting = (database, table) => {
  /** @type {Statement | undefined} */
  let statement;
  return (row) => {
    const names = Object.keys(row);
    statement ??= database.prepare(
      `insert into ${table} (${names.join(', ')}) values (${names.map((name) => `@${name}`).join(', ')})`,
    );
    statement.run(row);
  };
};

/**
 * Fills a SQLite database without tickets with `tickets` tickets, as `seed-tickets.mjs` does a PostgreSQL database.
 *
 * @param {Database} database @param {{ tickets: number, customers?: number }} size
 */
export const seedTicketsInSqlite = (database, { tickets, customers = 2_000 }) =>
  database.transaction(() => {
    const now = Date.now();
    const addCustomer = inserting(database, 'customers');
    for (let number = 1; number <= customers; number += 1)
      addCustomer({ document_id: `asker${number}`, name: `Cliente ${number}`, created_at: now, updated_at: now });
    const facts = factsOf(database);
    const draw = drawing();
    const [addTicket, addStep] = [inserting(database, 'tickets'), inserting(database, 'ticket_steps')];
    for (let number = 1; number <= tickets; number += 1) {
      const row = ticket(number, facts, draw, now);
      addTicket(row);
      if (number % 4 === 0) addStep(step(number, facts.sectors, row.started_at));
    }
    database.exec(`insert into ticket_identities (document_id, ticket_id, customer_id, created_at, updated_at)
      select 'identity' || id, id, (select min(id) from customers), created_at, created_at from tickets where anonymous`);
  })();
