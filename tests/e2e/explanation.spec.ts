import { expectAccessible } from './support/axe';
import { choose, occurrenceAt } from './support/editor';
import { expect, test } from './support/test';

/** Accounts of the demo. */
const AGENT = 'gilda.peixoto';
const CUSTOMER = 'ana.beltrao';

const EXPLANATION = /\/explanation\?user=/;

test('what happens when a ticket is opened is shown for who is chosen, and asked only then', async ({
  page,
  desk,
  text,
}) => {
  const sector = await desk.sector();
  const flags = { confidential: true, anonymous: true, listRestrictedToSector: true };
  const type = await desk.type({ sector: sector.documentId, ...flags });
  const occurrence = await desk.occurrence(type.documentId, { inventoryItemRequired: true });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const explanations = () => asked.filter((url) => EXPLANATION.test(url)).length;

  await page.goto(occurrenceAt(type.documentId, occurrence.documentId));
  const title = page.getByRole('button', { name: text('explain.title') });
  await expect(title).toHaveAttribute('aria-expanded', 'false');
  await title.click();
  const panel = page.getByRole('region', { name: text('explain.title') });
  await expect(panel.getByRole('combobox')).toBeVisible();
  expect(explanations()).toBe(0);
  await expectAccessible(page);

  await choose(page, panel.getByRole('combobox'), AGENT);
  await expect(panel.getByText(text('explain.kind.staff'), { exact: true })).toBeVisible();
  const row = (label: string) => panel.locator('dl > *').filter({ hasText: label });
  await expect(row(text('field.occurrence.sector')).first()).toContainText(sector.name);
  await expect(row(text('field.occurrence.sector')).first()).toContainText(text('explain.source.type'));
  await expect(row(text('explain.need.inventoryItem'))).toContainText(text('explain.source.occurrence'));
  await expect(row(text('explain.need.answers'))).toHaveCount(0);
  await expect(row(text('explain.own'))).toContainText(text('explain.access.summary'));
  await expect(row(text('explain.own'))).toContainText(text('explain.restriction.CONFIDENTIAL'));
  await expect(row(text('explain.others'))).toContainText(text('explain.access.none'));
  await expect(row(text('explain.others'))).toContainText(text('explain.restriction.list'));
  await expect(row(text('explain.requester'))).toContainText(text('explain.requester.hidden'));
  expect(explanations()).toBe(1);
  await expectAccessible(page);

  await choose(page, panel.getByRole('combobox'), CUSTOMER);
  await expect(panel.getByText(text('explain.kind.customer'), { exact: true })).toBeVisible();
  await expect(row(text('explain.own'))).toContainText(text('explain.customer.own'));
  await expect(row(text('explain.others'))).toContainText(text('explain.access.none'));
});

test('an occurrence that takes no tickets says why', async ({ page, desk, text }) => {
  const type = await desk.type({ solutionRequired: true });
  const occurrence = await desk.occurrence(type.documentId);
  await page.goto(occurrenceAt(type.documentId, occurrence.documentId));
  await page.getByRole('button', { name: text('explain.title') }).click();
  const panel = page.getByRole('region', { name: text('explain.title') });
  await choose(page, panel.getByRole('combobox'), AGENT);
  await expect(panel.getByText(text('explain.refused.OCCURRENCE_NOT_READY'))).toBeVisible();
  await expectAccessible(page);
});
