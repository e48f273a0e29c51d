export const routes = { admin: { type: 'admin', routes: [] } };
