import { compileOnce, makeTemplate, SQLITE_TEMPLATE } from './prepare';

export default async (): Promise<void> => {
  await compileOnce();
  await makeTemplate({ DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: SQLITE_TEMPLATE });
};
