/** The configuration page, the list, the widget and their dialogs. */
export const pages = {} as const;
