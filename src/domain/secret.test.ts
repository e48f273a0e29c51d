import { unusableSecrets } from './secret';

const GOOD = 'q3Zr8xT1mVb6Lk0pWs9dHyUe';

describe('a setting is no secret', () => {
  test.each([
    ['when it is missing', undefined, false],
    ['when it is empty', '', false],
    ['when it is shorter than 24 characters', GOOD.slice(1), false],
    ['when it is the placeholder of Strapi’s own example', 'tobemodified-tobemodified-tobemodified', false],
    ['when it says that it should be changed', 'please-change-me-please-12345', false],
    ['when it is one character over and over', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', false],
    ['when one of several is too short', `${GOOD},short`, false],
    ['but is one with 24 random characters', GOOD, true],
    ['but are several such', `${GOOD},${GOOD}`, true],
  ])('%s', (_, value, isUsable) => {
    expect(unusableSecrets({ JWT_SECRET: value })).toEqual(isUsable ? [] : ['JWT_SECRET']);
  });
});
