import { invalid, type Violation } from './violation';

/** An account is one customer's: else nobody could say whose tickets its holder sees as their own (3, 5.2). */
export const customerAccountViolations = ({ isTaken }: { readonly isTaken: boolean }): Violation[] =>
  isTaken ? [invalid(['user'], 'accountTaken')] : [];
