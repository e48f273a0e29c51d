import path from 'node:path';
import { WORK } from '../helpers/prepare';
import { SECRETS } from '../helpers/secrets';
import { SERVER, startProgram } from '../helpers/server-process';

const NAMES = Object.keys(SECRETS);

const start = (secrets: Record<string, string>) =>
  startProgram(SERVER, {
    ...secrets,
    NODE_ENV: 'production',
    DATABASE_FILENAME: path.join(WORK, 'secrets.db'),
    STRAPI_TELEMETRY_DISABLED: 'true',
  });

const named = (output: string): string[] => NAMES.filter((name) => new RegExp(`\\b${name}\\b`).test(output));

describe('in production the server refuses to start', () => {
  it.each(NAMES.map((name, index) => [name, NAMES[(index + 1) % NAMES.length] ?? '']))(
    'without %s, and with a placeholder for %s, and names both in one sentence',
    async (missing, placeholder) => {
      const { [missing]: _, ...rest } = SECRETS as Record<string, string>;
      const server = start({ ...rest, [placeholder]: 'toBeModified-toBeModified-toBeModified' });
      expect(await server.ended).toEqual({ code: 1, signal: null });
      expect(named(server.output())).toEqual(NAMES.filter((name) => name === missing || name === placeholder));
      expect(server.output().trim().split('\n')).toHaveLength(1);
      expect(server.output()).not.toContain('toBeModified');
    },
  );
});
