import { isInside } from './store';

test.each([
  ['/desk/public', '/desk/public', true],
  ['/desk/public/uploads/tickets', '/desk/public', true],
  ['/desk/.tmp/ticket-files', '/desk/public', false],
  ['/desk', '/desk/public', false],
  ['/desk/public-not', '/desk/public', false],
  ['/desk/public/../private', '/desk/public', false],
])('%s is inside %s: %s', (folder, other, expected) => {
  expect(isInside(folder, other)).toBe(expected);
});
