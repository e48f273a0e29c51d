/** Label and help of every field, by content type or component and attribute. */
export const fields = {} as const;
