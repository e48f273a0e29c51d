// @ts-check

/** @typedef {import('pg').Client} Client */

/** Tickets that one statement makes. */
const BATCH = 50_000;
/** Over so many days their openings are spread, the later the more. */
const DAYS = 730;

/**
 * Draws for every ticket what it is about, where it is treated and how far it is. The same numbers at every run.
 *
 * @param {number} first @param {number} last
 */
const statement = (first, last) => `
  with catalogue as materialized (
    select row_number() over (order by o.id) - 1 as n, count(*) over () as size, o.id as occurrence_id,
      l.occurrence_type_id as type_id, s.sector_id, o.sla_value, o.sla_unit
    from occurrences o
    join occurrences_occurrence_type_lnk l on l.occurrence_id = o.id
    join occurrences_sector_lnk s on s.occurrence_id = o.id
  ), drawn as materialized (
    select number, floor(power(random(), 1.5) * (select max(size) from catalogue))::bigint as n,
      now() - ${DAYS} * interval '1 day' * power(random(), 1.3) as started_at,
      random() as fate, random() as secrecy, random() as critical,
      floor(random() / 0.6 * (select count(*) from up_users))::bigint as holder,
      floor(random() / 0.7 * (select count(*) from up_users))::bigint as opener,
      floor(random() * (select count(*) from customers))::bigint as asker
    from generate_series(${first}, ${last}) number
  ), people as materialized (
    select row_number() over (order by id) - 1 as n, id from up_users
  ), askers as materialized (
    select row_number() over (order by id) - 1 as n, id from customers
  )
  insert into tickets (document_id, protocol, subject, description, search_text, status, origin, sector_origin,
    occurrence_id, occurrence_type_id, sector_id, customer_id, assignee_id, creator_id, anonymous, confidential, high_criticality,
    sla_value, sla_unit, started_at, due_at, closed_at, pending_requirements, created_at, updated_at)
  select 'bench' || lpad(number::text, 19, '0'), 'B-' || lpad(number::text, 8, '0'),
    'Pedido ' || number || ' sobre a rua ' || number % 977, repeat('Descrição do pedido. ', 5 + number % 20),
    'pedido ' || number || ' sobre a rua ' || number % 977 || ' ' || repeat('descricao do pedido. ', 5 + number % 20),
    case when is_closed then 'closed' when fate < 0.9 then 'open' when fate < 0.97 then 'inProgress' else 'waiting' end,
    (array['manual', 'voice', 'chat', 'portal', 'email'])[1 + number % 5], 'occurrence',
    occurrence_id, type_id, sector_id, case when is_anonymous then null else askers.id end,
    people.id, openers.id, is_anonymous, secrecy > 0.95, critical < 0.02,
    sla_value, sla_unit, started_at, started_at + make_interval(hours => 24),
    case when is_closed then started_at + interval '10 hours' end, '[]', started_at, started_at
  from (
    select drawn.*, catalogue.occurrence_id, catalogue.type_id, catalogue.sector_id, catalogue.sla_value,
      catalogue.sla_unit, started_at < now() - interval '3 days' and fate < 0.85 as is_closed, secrecy < 0.03 as is_anonymous
    from drawn join catalogue using (n)
  ) ticket
  left join people on people.n = holder
  left join people openers on openers.n = opener
  left join askers on askers.n = asker`;

/** Who asked, for the anonymous ones. */
const identities = `
  insert into ticket_identities (document_id, ticket_id, customer_id, created_at, updated_at)
  select 'identity' || t.id, t.id, (select min(id) from customers), now(), now()
  from tickets t left join ticket_identities i on i.ticket_id = t.id where t.anonymous and i.id is null`;

/** One ticket in four is treated by another sector as well. */
const steps = `
  with places as materialized (select row_number() over (order by id) - 1 as n, count(*) over () as size, id from sectors)
  insert into ticket_steps (document_id, ticket_id, position, name, flow, sector_id, started_at, created_at, updated_at,
    parallel, auto_start, auto_finish)
  select 'step' || t.id, t.id, 1, 'Vistoria', 'main', places.id, t.started_at, t.started_at, t.started_at, false, false, false
  from tickets t join places on places.n = t.id % places.size
  where t.id % 4 = 0 and not exists (select 1 from ticket_steps s where s.ticket_id = t.id)`;

/**
 * Filling a table costs less than keeping its indexes and looking up what its rows refer to meanwhile.
 *
 * @param {Client} client a connection with the rights of the tables' owner and a superuser
 * @param {readonly string[]} tables @param {() => Promise<void>} fill
 */
export const withoutIndexes = async (client, tables, fill) => {
  const { rows } = await client.query(
    `select indexname as name, indexdef as definition from pg_indexes
      where schemaname = current_schema() and tablename = any($1) and indexdef not like 'CREATE UNIQUE%'`,
    [tables],
  );
  for (const { name } of rows) await client.query(`drop index "${name}"`);
  for (const table of tables) await client.query(`alter table ${table} disable trigger all`);
  await fill();
  for (const table of tables) await client.query(`alter table ${table} enable trigger all`);
  for (const { definition } of rows) await client.query(definition);
};

/**
 * Fills a PostgreSQL database up to `tickets` tickets of the catalogue that is in it: past the rules, thousands a
 * second, spread over its occurrences and their sectors as a desk's are.
 *
 * @param {Client} client a connection with the rights of the tables' owner and a superuser
 * @param {{ tickets: number, customers?: number, say?: (text: string) => void }} size
 */
export const seedTickets = async (client, { tickets, customers = 2_000, say = () => {} }) => {
  await client.query('select setseed(0.5)');
  await client.query(
    `insert into customers (document_id, name, created_at, updated_at)
      select 'asker' || n, 'Cliente ' || n, now(), now() from generate_series(1, $1::int) n
      where not exists (select 1 from customers where document_id = 'asker' || n)`,
    [customers],
  );
  const { rows } = await client.query(`select count(*)::int as made from tickets where protocol like 'B-%'`);
  await withoutIndexes(client, ['tickets'], async () => {
    for (let made = Number(rows[0]?.made); made < tickets; made = Math.min(made + BATCH, tickets)) {
      await client.query(statement(made + 1, Math.min(made + BATCH, tickets)));
      say(`${Math.min(made + BATCH, tickets)} of ${tickets} tickets`);
    }
  });
  await client.query(identities);
  await client.query(steps);
  // Counting by an index alone needs a fresh visibility map.
  await client.query('vacuum analyze');
};
