import type { Core } from '@strapi/strapi';
import { fileActions } from '../actions/files';
import { ownActions } from '../actions/own';
import { readingActions } from '../actions/reading';
import { revealingActions } from '../actions/revealing';

/** One controller, so that every right is `api::ticket.ticket.<action>`; no action is named like a core action (5.16). */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  ...readingActions(strapi),
  ...revealingActions(strapi),
  ...ownActions(strapi),
  ...fileActions(strapi),
});
