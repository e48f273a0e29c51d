import { expect, test } from './support/test';

const MENU = { en: 'Occurrence types', 'pt-BR': 'Tipos de Ocorrência', es: 'Tipos de incidencia' };

test('the menu leads to the occurrence types, in the language of the panel @both', async ({ page, language }) => {
  await page.goto('/admin/');
  await page.getByRole('navigation').getByRole('link', { name: MENU[language], exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/plugins\/occurrence-editor/);
  await expect(page.getByRole('heading', { level: 1, name: MENU[language] })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
});

test.describe('who may not read occurrence types', () => {
  test.use({ person: 'stranger' });

  test('finds no menu entry, no widget and no page', async ({ page, text }) => {
    await page.goto('/admin/');
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('link', { name: MENU['pt-BR'], exact: true })).toHaveCount(0);
    await expect(page.getByRole('main').getByText(text('widget.title'))).toHaveCount(0);
    await page.goto('/admin/plugins/occurrence-editor');
    await expect(page.getByText(/permiss/i)).toBeVisible();
    await expect(page.getByRole('heading', { name: text('menu') })).toHaveCount(0);
    await expect(page.getByRole('grid')).toHaveCount(0);
  });
});
