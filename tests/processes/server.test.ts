import path from 'node:path';
import { type App, startApp } from '../helpers/app';
import { startServer } from '../helpers/server-process';

let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe('the server', () => {
  it('calls nobody outside this machine, without being told so', async () => {
    const server = await startServer(app, {
      NODE_OPTIONS: `--require ${path.resolve('tests/helpers/outside.cjs')}`,
      STRAPI_TELEMETRY_DISABLED: '',
    });
    expect((await server.api.get('/api/occurrence-types')).status).toBe(200);
    expect((await server.anyone.get('/admin/init')).status).toBe(200);
    await server.stop();
    expect(server.output()).not.toContain('OUTSIDE');
  });
});
