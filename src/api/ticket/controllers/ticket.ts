import type { Core } from '@strapi/strapi';
import { fileActions } from '../actions/files';
import { openingActions } from '../actions/opening';
import { ownActions } from '../actions/own';
import { readingActions } from '../actions/reading';
import { revealingActions } from '../actions/revealing';
import { steppingActions } from '../actions/stepping';
import { treatmentActions } from '../actions/treatment';

/** One controller, so that every right is `api::ticket.ticket.<action>`; no action is named like a core action (5.16). */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  ...openingActions(strapi),
  ...treatmentActions(strapi),
  ...steppingActions(strapi),
  ...readingActions(strapi),
  ...revealingActions(strapi),
  ...ownActions(strapi),
  ...fileActions(strapi),
});
