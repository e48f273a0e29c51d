import type { Locator, Page } from '@playwright/test';
import { OCCURRENCE_TABS, TYPE_TABS } from '../../src/plugins/occurrence-editor/admin/src/editing/tabs';
import { expectAccessible } from './support/axe';
import { occurrenceAt, save, tabOf, typeAt } from './support/editor';
import { chooseFromRow, LIST } from './support/list';
import { expect, test } from './support/test';

/** What the specification calls things in Portuguese (sections 2 and 3). */
const OFFICIAL = {
  tabs: ['Dados Principais', 'Ocorrências', 'Pesquisa de Satisfação', 'Usuários', 'Anexos'],
  occurrenceTabs: ['Dados Principais', 'Soluções', 'Artigos', 'Pesquisa de Satisfação', 'Usuários', 'Anexos'],
  type: [
    'Nome',
    'Setor',
    'Classificação',
    'Grupo de Solução',
    'Descrição',
    'Detalhar apenas para setor',
    'Listar apenas para setor',
    'Notificar alta criticidade no atendimento',
    'Campo solução obrigatório',
    'Solicitar preenchimento do campo classificação no atendimento',
    'Anônimo',
    'Confidencial',
    'Setor dinâmico baseado no usuário criador',
    'Ativo',
  ],
  occurrence: [
    'Nome',
    'SLA',
    'Formulário',
    'Script de Atendimento',
    'Grupo de Campo Extra',
    'Classificação da Ocorrência',
    'Classificação do Atendimento',
    'Setor',
    'Grupo de Solução',
    'Alerta',
    'Observação',
    'Obrigatório selecionar um item do inventário',
    'Notificar alta criticidade no atendimento',
    'Ativo',
  ],
};

/** A field called exactly so; beside the name stand what is required and how many are chosen. */
const fieldCalled = (page: Page, label: string): Locator =>
  page
    .getByRole('main')
    .getByLabel(new RegExp(`^${label}\\s*([*(].*)?$`))
    .first();

test('in Portuguese everything has its official name', async ({ page, desk }) => {
  const type = await desk.type();
  const occurrence = await desk.occurrence(type.documentId);
  await page.goto(typeAt(type.documentId));
  await expect(page.getByRole('tab')).toHaveText(OFFICIAL.tabs.map((label) => new RegExp(`^${label}( \\(\\d+\\))?$`)));
  for (const label of OFFICIAL.type) await expect(fieldCalled(page, label), label).toBeVisible();
  await page.goto(occurrenceAt(type.documentId, occurrence.documentId));
  await expect(page.getByRole('tablist').last().getByRole('tab')).toHaveText(
    OFFICIAL.occurrenceTabs.map((label) => new RegExp(`^${label}( \\(\\d+\\))?$`)),
  );
  for (const label of OFFICIAL.occurrence) await expect(fieldCalled(page, label), label).toBeVisible();
});

test('in Portuguese windows, pickers and buttons are as on any page', async ({ page, desk, text }) => {
  const type = await desk.type();
  const occurrence = await desk.occurrence(type.documentId);
  await page.goto(typeAt(type.documentId, 'occurrences'));
  await page.getByRole('button', { name: text('occurrence.actions', { name: occurrence.name }) }).click();
  await page.getByRole('menuitem', { name: text('occurrence.move') }).click();
  const window = page.getByRole('dialog');
  const picker = window.getByRole('combobox');
  await expect(picker).toHaveAttribute('placeholder', 'Escolha');
  await picker.click();
  await picker.fill('xyzzy');
  await expect(page.getByText('Nada corresponde')).toBeVisible();
  await page.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Fechar' }).click();

  await page.goto(occurrenceAt(type.documentId, occurrence.documentId, 'users'));
  const words = page.getByRole('button', { name: text('users.add') }).getByText(text('users.add'));
  expect((await words.boundingBox())?.height, 'one line').toBeLessThan(20);
});

test.describe('in Spanish', () => {
  // The browser of a person need not speak the language that they chose for the panel.
  test.use({ language: 'es', locale: 'en-US' });

  test('the list, the editor and what the server says', async ({ page, desk, text }) => {
    const sector = await desk.sector();
    const taken = await desk.type({ sector: sector.documentId });
    const type = await desk.type({ sector: sector.documentId });
    const occurrence = await desk.occurrence(type.documentId, { slaValue: 1, slaUnit: 'days' });
    await desk.ticket(occurrence.documentId);

    await page.goto(`${LIST}?_q=${encodeURIComponent(type.name)}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByRole('heading', { level: 1, name: 'Tipos de incidencia' })).toBeVisible();
    await expect(page.getByText('1 tipo de incidencia encontrado')).toBeVisible();
    await chooseFromRow(page, text, type.name, 'Eliminar');
    await expect(page.getByRole('alertdialog')).toContainText('Ticket: 1');
    await expect(page.getByRole('alertdialog')).toContainText('Desactive “Activo”');
    await page.getByRole('alertdialog').getByRole('button').first().click();

    await page.getByRole('link', { name: type.name }).click();
    for (const tab of TYPE_TABS) await expect(tabOf(page, text, 'type', tab)).toBeVisible();
    const name = page.getByRole('textbox', { name: 'Nombre' });
    await name.fill(taken.name);
    await save(page, text);
    await expect(name).toHaveAccessibleDescription(/Otro tipo de \S+ de este sector ya tiene este nombre/);
    await expectAccessible(page);
    await name.fill('');
    await save(page, text);
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await name.fill(type.name);

    await page.goto(occurrenceAt(type.documentId, occurrence.documentId));
    for (const tab of OCCURRENCE_TABS) await expect(tabOf(page, text, 'occurrence', tab)).toBeVisible();
    await expect(page.getByText('SLA 1 día', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: `Acciones de ${occurrence.name}` }).click();
    await page.getByRole('menuitem', { name: 'Eliminar' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Eliminar' }).click();
    await expect(page.getByText('Este elemento está en uso (Ticket: 1).').first()).toBeVisible();
    await expect(page.getByText(/occurrence-editor\.|\{\w+\}/)).toHaveCount(0);
    await expectAccessible(page);
  });
});
