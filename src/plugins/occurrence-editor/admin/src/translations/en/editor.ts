/** The editor of one type. */
export const editor = {} as const;
