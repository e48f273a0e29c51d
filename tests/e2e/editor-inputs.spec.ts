import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expectSaved, typeAt } from './support/editor';
import { expect, test } from './support/test';

const UID = 'api::occurrence-type.occurrence-type';

/** One attribute of each kind that the Content-Type Builder offers. */
const ADDED = {
  addedString: { type: 'string' },
  addedText: { type: 'text' },
  addedRichText: { type: 'richtext' },
  addedBlocks: { type: 'blocks' },
  addedNumber: { type: 'integer' },
  addedDecimal: { type: 'decimal' },
  addedEmail: { type: 'email' },
  addedDate: { type: 'date' },
  addedTime: { type: 'time' },
  addedDateTime: { type: 'datetime' },
  addedBoolean: { type: 'boolean' },
  addedJson: { type: 'json' },
  addedChoice: { type: 'enumeration', enum: ['one', 'two'] },
  addedMedia: { type: 'media', multiple: false, allowedTypes: ['images'] },
  addedComponent: { type: 'component', repeatable: false, component: 'desk.threshold' },
  addedRelation: {
    type: 'relation',
    relation: 'oneToOne',
    relationType: 'oneToOne',
    target: 'api::sector.sector',
    targetModel: 'api::sector.sector',
  },
};

interface ContentType {
  readonly uid: string;
  attributes: Record<string, object>;
}

/** The panel as it is after a configurator has added attributes: the server says so, and nothing in the editor does. */
const addAttributes = async (page: Page): Promise<void> => {
  await page.route('**/content-manager/init', async (route) => {
    const body = await (await route.fetch()).json();
    const type = (body.data.contentTypes as ContentType[]).find(({ uid }) => uid === UID);
    if (type) type.attributes = { ...type.attributes, ...ADDED };
    await route.fulfill({ json: body });
  });
  await page.route(`**/content-manager/content-types/${UID}/configuration`, async (route) => {
    const body = await (await route.fetch()).json();
    const { contentType } = body.data;
    for (const name of Object.keys(ADDED)) {
      const edit = { label: name, description: '', placeholder: '', visible: true, editable: true, mainField: 'name' };
      contentType.metadatas[name] = { edit, list: { label: name, searchable: false, sortable: false } };
      contentType.layouts.edit.push([{ name, size: 12 }]);
    }
    await route.fulfill({ json: body });
  });
  await page.route('**/admin/users/me/permissions', async (route) => {
    const body = await (await route.fetch()).json();
    for (const permission of body.data) {
      if (permission.subject !== UID || !permission.properties?.fields) continue;
      permission.properties.fields.push(...Object.keys(ADDED), 'addedComponent.percent');
    }
    await route.fulfill({ json: body });
  });
};

test('an attribute that a configurator adds appears, whatever its kind', async ({ page, desk }) => {
  const type = await desk.type();
  await addAttributes(page);
  await page.goto(typeAt(type.documentId));
  for (const name of Object.keys(ADDED)) await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'addedString' })).toBeEditable();
  await page.getByRole('combobox', { name: 'addedChoice' }).click();
  for (const name of ['one', 'two']) await expect(page.getByRole('option', { name })).toBeVisible();
});

test('"Configure the view" decides what is shown, where, and under which label', async ({ page, desk, text }) => {
  const type = await desk.type();
  const path = `**/content-manager/content-types/${UID}/configuration`;
  await page.route(path, async (route) => {
    const body = await (await route.fetch()).json();
    const { contentType } = body.data;
    contentType.metadatas.description.edit.label = 'What belongs here';
    contentType.metadatas.description.edit.description = 'In our own words';
    contentType.layouts.edit = [
      [{ name: 'description', size: 12 }],
      [{ name: 'name', size: 12 }],
      [{ name: 'confidential', size: 4 }],
    ];
    await route.fulfill({ json: body });
  });
  await page.goto(typeAt(type.documentId));
  const fields = page.getByRole('tabpanel').getByRole('textbox');
  await expect(fields.first()).toHaveAccessibleName('What belongs here');
  await expect(page.getByText('In our own words')).toBeVisible();
  await expect(fields.nth(1)).toHaveAccessibleName(new RegExp(text('field.occurrence-type.name')));
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expectAccessible(page);
  await fields.first().fill('Saved as ever');
  await page.getByRole('button', { name: text('save.action'), exact: true }).click();
  await expectSaved(page, text);
  expect(await desk.find('occurrence-types', type.documentId)).toMatchObject({ description: 'Saved as ever' });
});
