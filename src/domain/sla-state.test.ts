import fc from 'fast-check';
import { slaState } from './sla-state';

const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
const startedAt = at('08:00:00');
const dueAt = at('16:00:00');

test.each<[string, Date, Date | null, number, boolean]>([
  ['at the opening', startedAt, null, 0, false],
  ['before the opening, by a clock that is slow', at('07:59:59'), null, 0, false],
  ['after a quarter', at('10:00:00'), null, 25, false],
  ['just before due', at('15:59:59'), null, 99, false],
  ['when due', dueAt, null, 100, false],
  ['a moment later', new Date(dueAt.getTime() + 1), null, 100, true],
  ['long after', at('23:59:59'), null, 199, true],
  ['closed in time, looked at later', at('23:59:59'), at('12:00:00'), 50, false],
  ['closed late', at('23:59:59'), at('20:00:00'), 150, true],
])('%s', (_, now, closedAt, percent, overdue) => {
  expect(slaState({ startedAt, dueAt, closedAt }, now)).toEqual({ percent, overdue });
});

test('time that passes never gives time back', () => {
  const moment = fc.date({ min: at('00:00:00'), max: new Date('2027-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, moment, (one, other) => {
      const [early, late] = one <= other ? [one, other] : [other, one];
      const before = slaState({ startedAt, dueAt, closedAt: null }, early);
      const after = slaState({ startedAt, dueAt, closedAt: null }, late);
      return before.percent <= after.percent && (!before.overdue || after.overdue);
    }),
  );
});
