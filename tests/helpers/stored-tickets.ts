import type { Item } from '../factories';
import { type App, withToken } from './app';

type Columns = Record<string, unknown>;

let serial = 0;

/** An open ticket of an occurrence, put into its table past every rule: for what happens to tickets that are there. */
export const storeTicket = async (
  { strapi }: App,
  { occurrence, type, sector }: { occurrence: Item; type: Item; sector: Item },
  columns: Columns = {},
): Promise<{ id: number; documentId: string; protocol: string }> => {
  serial += 1;
  const [documentId, protocol] = [`stored${serial}`, `S-${serial}`];
  const startedAt = new Date();
  const [row] = await strapi.db
    .connection('tickets')
    .insert({
      document_id: documentId,
      protocol,
      subject: 'Broken',
      status: 'open',
      origin: 'manual',
      sector_origin: 'occurrence',
      anonymous: false,
      confidential: false,
      high_criticality: false,
      sla_value: 1,
      sla_unit: 'hours',
      started_at: startedAt,
      due_at: new Date(startedAt.getTime() + 3_600_000),
      occurrence_id: occurrence.id,
      occurrence_type_id: type.id,
      sector_id: sector.id,
      ...columns,
    })
    .returning('id');
  return { id: Number(row.id), documentId, protocol };
};

const PASSWORD = 'Password-1';

/** An account with the role of `type`, logged in as people do. */
export const logInAs = async (app: App, type: string, data: Columns = {}) => {
  serial += 1;
  const name = `person${serial}`;
  const role = await app.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });
  const email = `${name}@example.org`;
  const user: { id: number; documentId: string } = await app.strapi
    .plugin('users-permissions')
    .service('user')
    .add({
      username: name,
      email,
      password: PASSWORD,
      provider: 'local',
      confirmed: true,
      role: role.id,
      ...data,
    });
  const { body } = await app.anyone.post('/api/auth/local').send({ identifier: email, password: PASSWORD });
  return { id: user.id, documentId: user.documentId, api: withToken(app.url, body.jwt) };
};
