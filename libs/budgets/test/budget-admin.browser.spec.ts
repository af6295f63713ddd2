import { present } from '@participa/base/present.ts';
import type { Page } from 'playwright-core';
import { faults, overflow } from '@participa/web-test/accessibility.ts';
import { Site, type Window } from '@participa/web-test/site.ts';

/** A municipality prepares a budget with plain forms: no scripts anywhere. */
describe('The office of budgets', () => {
  let site: Site;
  let window: Window;
  let page: Page;
  let cycle: string;
  beforeAll(async () => {
    site = await Site.open();
    window = await site.window('admin@envigado.test', { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    page = window.page;
    page.setDefaultTimeout(30_000);
  });
  afterAll(async () => {
    expect(window.troubles).toEqual([]);
    await window.close();
    await site.close();
  });
  const go = (path: string) => page.goto(site.url(path, 'envigado'));
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const said = (text: string | RegExp) => page.getByText(text).first().waitFor();

  it('adds a heading with its money, and says what is wrong with a sum', async () => {
    await go('/admin/presupuestos');
    await page.getByRole('link', { name: /2027: evaluación/ }).click();
    cycle = new URL(page.url()).pathname;
    await page
      .getByRole('link', { name: /Agregar una partida/ })
      .first()
      .click();
    await page.getByLabel('Nombre', { exact: true }).fill('Veredas altas');
    await page.getByLabel('Dinero').fill('cuarenta millones');
    await press('Guardar');
    await said('Hay datos que corregir');
    expect(await page.getByLabel('Dinero').inputValue()).toBe('cuarenta millones');
    await page.getByLabel('Dinero').fill('$ 40.000.000');
    await press('Guardar');
    await said('Los cambios están guardados.');
    await said('Veredas altas');
    await said(/40\.000\.000/);
  });

  it('enters a project, takes a proposal, and imports a sheet after mending its cells', async () => {
    await go(`${cycle}/proyectos/nuevo`);
    await page.getByLabel('Título').fill('Un puente de guadua para la vereda');
    await page.getByLabel('Descripción').fill('Cruza la quebrada donde hoy se pasa por las piedras.');
    await page.getByLabel('Partida').selectOption({ label: await optionLike('Partida', /Veredas altas/) });
    await press('Guardar');
    await said('El proyecto está cargado.');
    await go(`${cycle}/propuestas?de=todas`);
    await press('Tomar las elegidas');
    await said('No hay ninguna propuesta elegida.');
    await page.getByRole('checkbox').first().check();
    await press('Tomar las elegidas');
    await said('Las propuestas elegidas ya son proyectos.');
    await go(`${cycle}/importar`);
    const sheet = (cost: string) =>
      'partida;título;descripción;costo\nVeredas altas;Tanques de agua lluvia;Veinte tanques para las casas que no tienen ' +
      `acueducto.;${cost}`;
    await page.getByLabel('Planilla en CSV').fill(sheet('mucho'));
    await press('Cargar los proyectos');
    await said(/Línea 2, columna «costo»/);
    await page.getByLabel('Planilla en CSV').fill(sheet('12.000.000'));
    await press('Revisar sin cargar');
    await said('1 fila sin errores.');
    await press('Cargar los proyectos');
    await said('La planilla está cargada');
    await said('Tanques de agua lluvia');
  });

  it('evaluates with a reason that is published, and never the note', async () => {
    await go('/evaluacion?estado=candidate&orden=cost');
    await page.getByRole('link', { name: /Tanques de agua lluvia/ }).click();
    await page.getByRole('radio', { name: /No es factible/ }).check();
    await page.getByRole('textbox', { name: 'Motivo' }).fill('No.');
    await page.getByLabel('Nota interna').fill('Hablar con el acueducto antes.');
    await press('Guardar el expediente');
    await said(/necesita un motivo de al menos 20 caracteres/);
    expect(await page.getByLabel('Nota interna').inputValue()).toBe('Hablar con el acueducto antes.');
    await page.getByRole('textbox', { name: 'Motivo' }).fill('El acueducto veredal llega a esas casas en marzo.');
    await press('Guardar el expediente');
    await said('El expediente está guardado.');
    await page.getByRole('radio', { name: /Sí, es factible/ }).check();
    await page.getByLabel('Costo', { exact: true }).fill('900.000.000');
    await press('Guardar el expediente');
    await said('El costo es mayor que todo el dinero de la partida.');
    const id = new URL(page.url()).pathname.split('/').at(-1);
    const answer = await page.request.get(`http://127.0.0.1:${site.port}/api/budgets/${cycle.split('/').at(-1)}/projects/${id}`, {
      headers: { host: new URL(site.url('/', 'envigado')).host },
    });
    const text = await answer.text();
    expect([text.includes('llega a esas casas'), text.includes('Hablar con el acueducto')]).toEqual([true, false]);
  });

  it('tries rules out, and every page of it is sound on a phone', async () => {
    await go(`${cycle}/regla`);
    await said('Estos votos son inventados');
    const wrong: string[] = [];
    const eyes = await site.window('admin@envigado.test', { viewport: { width: 360, height: 740 } });
    for (const path of [cycle, `${cycle}/proyectos`, `${cycle}/regla`, `${cycle}/propuestas?de=todas`, '/evaluacion']) {
      await eyes.page.goto(site.url(path, 'envigado'), { waitUntil: 'load' });
      wrong.push(
        ...(await faults(eyes.page)).map((fault) => `${path}: ${fault}`),
        ...((await overflow(eyes.page)) > 0 ? [`${path}: wider than the window`] : []),
      );
    }
    expect([...wrong, ...eyes.troubles]).toEqual([]);
    await eyes.close();
  });

  const optionLike = async (label: string, like: RegExp) =>
    present((await page.getByLabel(label).locator('option').allTextContents()).find((text) => like.test(text)));
});
