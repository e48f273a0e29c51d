import { isViewRecorded, readableRecords } from './access-record';

test('views of confidential tickets are recorded', () => {
  expect(isViewRecorded({ confidential: true })).toBe(true);
  expect(isViewRecorded({ confidential: false })).toBe(false);
});

test('supervisors read reveals; those of the sector read views as well', () => {
  expect(readableRecords({ isOfSector: true })).toEqual(['reveal', 'detail']);
  expect(readableRecords({ isOfSector: false })).toEqual(['reveal']);
});
