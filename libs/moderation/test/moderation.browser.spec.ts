import type { Page } from 'playwright-core';
import { faults, overflow } from '@participa/web-test/accessibility.ts';
import { Site, type Window } from '@participa/web-test/site.ts';

/** What is reported is looked at, hidden with its reasons, appealed, and brought back by somebody else. */
describe('Moderation', () => {
  let site: Site;
  const windows: Window[] = [];
  let address = '';
  let title = '';
  beforeAll(async () => {
    site = await Site.open();
  });
  afterAll(() => site.close());
  afterEach(async () => {
    for (const window of windows.splice(0)) {
      expect(window.troubles).toEqual([]);
      await window.close();
    }
  });

  const open = async (person?: string, javaScriptEnabled = true): Promise<Page> => {
    const window = await site.window(person && `${person}@bahia-blanca.test`, { viewport: { width: 360, height: 740 }, javaScriptEnabled });
    windows.push(window);
    window.page.setDefaultTimeout(30_000);
    return window.page;
  };
  const sound = async (page: Page) => expect([await faults(page), await overflow(page)]).toEqual([[], 0]);

  it('hears a report from somebody without an account and without scripts', async () => {
    const author = await open('vecina1', false);
    await author.goto(site.url('/cuenta'));
    const link = author.locator('main h3 a').first();
    title = ((await link.textContent()) ?? '').trim();
    address = new URL((await link.getAttribute('href')) ?? '', site.url('/')).pathname;
    const page = await open(undefined, false);
    await page.goto(site.url(address));
    await page.getByRole('link', { name: 'Denunciar', exact: true }).first().click();
    await page.getByRole('button', { name: 'Enviar la denuncia' }).click();
    await page.getByText('¿Qué pasa con este contenido?. Este dato falta.').waitFor();
    await page.getByLabel('Publicidad o mensajes repetidos').check();
    await page.getByLabel('Detalles').fill('Está publicado en otros dos lugares.');
    await page.getByRole('button', { name: 'Enviar la denuncia' }).click();
    await page.getByRole('heading', { name: 'Denuncia recibida' }).waitFor();
    await page.goto(site.url(address));
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  it('hides it with a rule and facts, and says so where it was', async () => {
    const page = await open('moderadora');
    await page.goto(site.url('/moderacion'));
    await sound(page);
    await page.getByLabel(`Elegir «${title}»`).first().check();
    await page.getByRole('button', { name: 'Ocultar' }).click();
    await page.getByText('Este dato falta.').first().waitFor();
    expect(await page.getByLabel(`Elegir «${title}»`).first().isChecked()).toBe(true);
    await page.getByLabel('Norma').selectOption('spam');
    await page.getByLabel('Hechos y motivo').fill('El mismo texto está publicado tres veces para vender algo.');
    await page.getByRole('button', { name: 'Ocultar' }).click();
    await page.getByText('Se ocultó 1 caso').waitFor();
    await page.getByRole('button', { name: 'Deshacer' }).waitFor();
    await sound(page);
    const visitor = await open(undefined, false);
    await visitor.goto(site.url(address));
    await visitor.getByRole('heading', { name: 'Oculto por moderación' }).waitFor();
    expect(await visitor.content()).not.toContain(title);
  });

  it('lets its author read why and appeal, and another moderator decide', async () => {
    const author = await open('vecina1', false);
    await author.goto(site.url('/cuenta/decisiones'));
    await author.getByRole('link', { name: 'Se ocultó tu propuesta' }).first().click();
    await author.getByText('El mismo texto está publicado tres veces').waitFor();
    await author.getByLabel('Tu apelación').fill('Corto');
    await author.getByRole('button', { name: 'Enviar la apelación' }).click();
    await author.getByText('Es muy corto', { exact: false }).first().waitFor();
    await author.getByLabel('Tu apelación').fill('Los otros dos no son míos: mi propuesta es una sola.');
    await author.getByRole('button', { name: 'Enviar la apelación' }).click();
    await author.getByText('Apelación en espera').waitFor();

    const own = await open('moderadora');
    await own.goto(site.url('/moderacion/apelaciones'));
    const appeal = (page: Page) => page.locator('article').filter({ hasText: 'mi propuesta es una sola' });
    await appeal(own).getByText('la decide otra persona', { exact: false }).waitFor();
    expect(await appeal(own).getByRole('button', { name: 'Decidir la apelación' }).count()).toBe(0);

    const page = await open('moderador');
    await page.goto(site.url('/moderacion/apelaciones'));
    await sound(page);
    await appeal(page).getByLabel('Revocarla y restituir').check();
    await appeal(page).getByLabel('Motivo').fill('Los otros textos son de otras personas.');
    await appeal(page).getByRole('button', { name: 'Decidir la apelación' }).click();
    await page.getByText('La apelación quedó decidida').waitFor();
    await author.reload();
    await author.getByText('La decisión se revocó').first().waitFor();
    await author.goto(site.url(address));
    await author.getByRole('heading', { level: 1, name: title }).waitFor();
  });
});
