import { types } from './types';

export const controllers = { types };
