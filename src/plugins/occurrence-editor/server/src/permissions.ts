const PLUGIN = 'occurrence-editor';

const NAMES = { read: 'Read', create: 'Create', update: 'Update', delete: 'Delete', duplicate: 'Duplicate' } as const;

export type EditorAction = keyof typeof NAMES;

const EDITOR_ACTIONS = Object.keys(NAMES) as EditorAction[];

/** The id by which roles and policies know an action. */
export const actionId = (action: EditorAction): string => `plugin::${PLUGIN}.${action}`;

/** The editor's own actions, on top of the content types' permissions. */
export const ACTIONS = EDITOR_ACTIONS.map((uid) => ({
  section: 'plugins',
  displayName: NAMES[uid],
  uid,
  pluginName: PLUGIN,
}));
