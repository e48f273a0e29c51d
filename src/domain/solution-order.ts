export type SolutionFlow = 'main' | 'alternative';

/** The order in which the flows of an occurrence are shown (3): the main flow first. */
export const FLOW_ORDER: readonly SolutionFlow[] = ['main', 'alternative'];
