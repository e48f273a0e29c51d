import { withoutBlanks } from './without-blanks';

it('empties what is blank, however deep, and leaves all else as it is', () => {
  const date = new Date(0);
  expect(
    withoutBlanks({ name: ' \u00a0', note: ' a ', count: 0, none: null, date, steps: [{ name: '\t' }, { name: 'b' }] }),
  ).toEqual({ name: '', note: ' a ', count: 0, none: null, date, steps: [{ name: '' }, { name: 'b' }] });
});
