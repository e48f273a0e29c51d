import { items } from './items';
import { occurrences } from './occurrences';
import { overview } from './overview';
import { types } from './types';

export const controllers = { items, occurrences, overview, types };
