const action = (uid: string, displayName: string) => ({
  section: 'plugins',
  displayName,
  uid,
  pluginName: 'occurrence-editor',
});

/** The editor's own actions, on top of the content types' permissions. */
export const ACTIONS = [
  action('read', 'Read'),
  action('create', 'Create'),
  action('update', 'Update'),
  action('delete', 'Delete'),
  action('duplicate', 'Duplicate'),
];
