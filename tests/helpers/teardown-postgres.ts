import { keptServer } from './postgres-server';

export default async (): Promise<void> => {
  await keptServer()?.stop();
};
