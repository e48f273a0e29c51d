import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import ts from 'typescript';
import { SECRETS } from './secrets';

const ROOT = path.resolve(__dirname, '../..');
export const WORK = path.join(ROOT, '.tmp', 'test');
export const SQLITE_TEMPLATE = path.join(WORK, 'template.db');
export const POSTGRES_TEMPLATE = 'desk_template';

let isCompiled = false;

/** What the build makes of the server's sources, without judging their types: `npm test` has done that before. */
const compile = (): void => {
  const file = path.join(ROOT, 'tsconfig.json');
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, ts.sys.readFile).config,
    ts.sys,
    ROOT,
  );
  for (const source of fileNames.filter((name) => !name.endsWith('.d.ts'))) {
    const target = path.join(ROOT, 'dist', path.relative(ROOT, source));
    mkdirSync(path.dirname(target), { recursive: true });
    if (source.endsWith('.json')) copyFileSync(source, target);
    else {
      const { outputText } = ts.transpileModule(readFileSync(source, 'utf8'), {
        fileName: source,
        compilerOptions: options,
      });
      writeFileSync(target.replace(/\.ts$/, '.js'), outputText);
    }
  }
};

/** Compiles the application once for all suites of a run. */
export const compileOnce = async (): Promise<void> => {
  if (isCompiled) return;
  process.env['STRAPI_TELEMETRY_DISABLED'] = 'true';
  compile();
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  isCompiled = true;
};

/** Lets a server make its tables in the database that `env` names; suites start from copies of it. */
export const makeTemplate = async (env: Record<string, string>): Promise<void> => {
  const before = { ...process.env };
  Object.assign(process.env, SECRETS, env, { NODE_ENV: 'test', LOG_LEVEL: 'error' });
  const app = await createStrapi({
    appDir: ROOT,
    distDir: path.join(ROOT, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  }).load();
  await app.destroy();
  process.env = before;
};
