/** Limits of the generated APIs: pages are bounded, and nothing that is not documented is accepted. */
export default {
  rest: {
    defaultLimit: 25,
    maxLimit: 100,
    withCount: true,
    strictParams: true,
  },
  documents: {
    strictParams: true,
  },
};
