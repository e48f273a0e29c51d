import type { Core } from '@strapi/strapi';
import { removeExpiredFiles } from '../api/ticket/services/expired-files';
import { finishDueSteps } from '../api/ticket-step/services/due-steps';

interface Turn {
  readonly name: string;
  readonly rule: string;
  /** `goOn` is asked between two pieces of work: a server that stops ends the turn there. */
  readonly work: (strapi: Core.Strapi, goOn: () => boolean) => Promise<unknown>;
}

const TURNS: readonly Turn[] = [
  // A deadline is a minute at least.
  {
    name: 'finish-steps',
    rule: '*/5 * * * * *',
    work: (strapi, goOn) => finishDueSteps(strapi, new Date(), goOn),
  },
  { name: 'remove-expired-files', rule: '30 */10 * * * *', work: removeExpiredFiles },
];

/** Runs what happens by itself while this server does, one turn of each at a time; a stop waits for the work at hand. */
export const startClock = (strapi: Core.Strapi): void => {
  const running = new Map<string, Promise<unknown>>();
  let isStopping = false;
  for (const { name, rule, work } of TURNS) {
    const task = async (): Promise<void> => {
      if (running.has(name) || isStopping) return;
      const turn = work(strapi, () => !isStopping)
        .catch((error: unknown) => strapi.log.error(error))
        .finally(() => running.delete(name));
      running.set(name, turn);
      await turn;
    };
    strapi.cron.add({ [name]: { task, options: { rule } } });
  }
  const destroy = strapi.destroy.bind(strapi);
  strapi.destroy = async () => {
    isStopping = true;
    await Promise.all(running.values());
    await destroy();
  };
};
