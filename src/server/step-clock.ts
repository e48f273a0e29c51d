import type { Core } from '@strapi/strapi';
import { finishDueSteps } from '../api/ticket-step/services/due-steps';

/** A deadline is a minute at least. */
const EVERY_FIVE_SECONDS = '*/5 * * * * *';

/** Lets steps finish by themselves while this server runs, one turn at a time; a stop waits for the ticket at hand. */
export const startStepClock = (strapi: Core.Strapi): void => {
  let turn: Promise<unknown> | undefined;
  let isStopping = false;
  const task = async (): Promise<void> => {
    if (turn || isStopping) return;
    turn = finishDueSteps(strapi, new Date(), () => !isStopping)
      .catch((error: unknown) => strapi.log.error(error))
      .finally(() => {
        turn = undefined;
      });
    await turn;
  };
  strapi.cron.add({ 'finish-steps': { task, options: { rule: EVERY_FIVE_SECONDS } } });
  const destroy = strapi.destroy.bind(strapi);
  strapi.destroy = async () => {
    isStopping = true;
    await turn;
    await destroy();
  };
};
