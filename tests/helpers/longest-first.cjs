/** What takes minutes, or most of one; each other suite takes seconds. */
const LONG = [
  'matrix/authorisation',
  'two-processes',
  'demo-data',
  'faults',
  'editor-duplicate',
  'upgrade',
  'editor-order',
];

const rank = ({ path }) => {
  const at = LONG.findIndex((name) => path.endsWith(`/${name}.test.ts`));
  return at === -1 ? LONG.length : at;
};

/** Jest's order of suites where it has timed none yet is that of their files' sizes: a long one may run last, alone. */
module.exports = class LongestFirst {
  sort(tests) {
    return [...tests].sort((a, b) => rank(a) - rank(b));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
};
