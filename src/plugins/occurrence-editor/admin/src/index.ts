import { BulletList } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { connectCreated } from './content-manager/connecting-actions';
import { LIST_COLUMNS_HOOK, nameColumns } from './labels/name-columns';
import { EDIT_LAYOUT_HOOK, nameFields } from './labels/name-fields';
import { BASE_PATH, PERMISSIONS, PLUGIN_ID } from './plugin';
import { registerTranslations } from './translations/register';

interface ContentManagerApis {
  addDocumentAction(change: typeof connectCreated): void;
}

/** The admin half of the editor: a table of contents. Pages are loaded when they are opened. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addMenuLink({
      to: BASE_PATH.slice(1),
      icon: BulletList,
      intlLabel: { id: `${PLUGIN_ID}.menu`, defaultMessage: 'Occurrence types' },
      permissions: PERMISSIONS.read,
      position: 1,
      Component: () => import('./pages/App').then(({ App }) => ({ default: App })),
    });
    app.registerHook(EDIT_LAYOUT_HOOK, nameFields(app));
    app.registerHook(LIST_COLUMNS_HOOK, nameColumns(app));
    app.widgets.register((widgets) => [
      {
        id: 'catalogue',
        pluginId: PLUGIN_ID,
        icon: BulletList,
        title: { id: `${PLUGIN_ID}.widget.title`, defaultMessage: 'Occurrence types' },
        link: { label: { id: `${PLUGIN_ID}.widget.link`, defaultMessage: 'Open the list' }, href: BASE_PATH },
        permissions: PERMISSIONS.read,
        component: () => import('./widgets/CatalogueWidget').then(({ CatalogueWidget }) => CatalogueWidget),
      },
      ...widgets,
    ]);
  },
  bootstrap({ getPlugin }: Pick<StrapiApp, 'getPlugin'>) {
    const { addDocumentAction } = getPlugin('content-manager').apis as unknown as ContentManagerApis;
    addDocumentAction(connectCreated);
  },
  registerTrads: registerTranslations,
};
