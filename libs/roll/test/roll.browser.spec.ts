import { Site, type Window } from '@participa/web-test/site.ts';
import { faults, overflow } from '@participa/web-test/accessibility.ts';

/** From a file of the office to a person who can vote: with scripts and without. */
describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('The roll, %s', (_, javaScriptEnabled) => {
  let site: Site;
  const windows: Window[] = [];
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

  const at = async (person: string) => {
    const window = await site.window(`${person}@bahia-blanca.test`, { viewport: { width: 360, height: 740 }, javaScriptEnabled });
    windows.push(window);
    window.page.setDefaultTimeout(20_000);
    return window.page;
  };
  const sound = async (page: Window['page']) => {
    if (!javaScriptEnabled) return;
    expect(await faults(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  };

  it('is imported by an admin, who sees what became of each row', async () => {
    const page = await at('admin');
    await page.goto(site.url('/admin/padron'));
    await sound(page);
    await page.getByRole('button', { name: 'Importar' }).click();
    await page.getByText('Falta el archivo').or(page.locator('input:invalid')).first().waitFor();
    const rows = [
      'Padrón 2026;;;',
      'F. Nac.;Nro. Documento;Barrio;Obs.',
      '14/05/1991;39.116.453;Bº CENTRO;',
      '02/09/1938;6458888;Marte;',
      '21/03/1974;;Centro;',
      '21/03/1974;28441588;Centro;FALLECIDO',
    ];
    await page.goto(site.url('/admin/padron'));
    await page
      .getByLabel('Archivo del padrón')
      .setInputFiles({ name: 'padron.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n'), 'latin1') });
    await page.getByRole('button', { name: 'Importar' }).click();
    await page.waitForURL(/\/admin\/padron\/[0-9a-f-]{36}/);
    // Without scripts the page is looked at again by hand.
    for (let tries = 0; tries < 20 && !(await page.getByText(/Listo: Terminada/).count()); tries++) {
      await page.waitForTimeout(400);
      if (!javaScriptEnabled) await page.reload();
    }
    expect(await page.locator('main').textContent()).toContain('4 filas: 2 entraron, 0 se actualizaron, 2 no entraron.');
    expect(await page.locator('.roll_roll-faults tbody tr').allTextContents()).toEqual([
      '5Sin número de documentodocumento',
      '6Persona fallecidaobservaciones',
    ]);
    await sound(page);
    expect(await page.content()).not.toContain('39.116.453');
  });

  it('lets a newcomer prove that she is on it, and says the same of what is wrong and of what is not there', async () => {
    const page = await at('nueva');
    await page.goto(site.url('/cuenta/datos'));
    await page.getByRole('link', { name: 'Verificarme ahora' }).click();
    await page.getByLabel('Número').fill('39.116.453');
    await page.getByLabel('Fecha de nacimiento').fill('1991-05-15');
    await page.getByRole('button', { name: 'Verificarme' }).click();
    await page.getByText('No pudimos verificarte').first().waitFor();
    expect(await page.getByLabel('Número').inputValue()).toBe('39.116.453');
    await sound(page);
    await page.getByLabel('Fecha de nacimiento').fill('1991-05-14');
    await page.getByRole('button', { name: 'Verificarme' }).click();
    await page.getByText('Tu cuenta está verificada').first().waitFor();
    await sound(page);
  });

  it('finds who comes to the desk, for whom an officer votes; nothing of her stays', async () => {
    const page = await at('mesa');
    await page.goto(site.url('/mesa'));
    await sound(page);
    await page.getByLabel('Número').fill('6458888');
    await page.getByLabel('Fecha de nacimiento').fill('1938-09-02');
    await page.getByLabel('Motivo').fill('No tiene teléfono');
    await page.getByRole('button', { name: 'Empezar' }).click();
    await page.getByRole('heading', { name: 'Atención en curso' }).waitFor();
    await sound(page);
    await page
      .getByRole('link', { name: /^Votar en/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Emitir el voto' }).waitFor();
    await sound(page);
    await page.locator('input[name=project]').first().check();
    await page.getByRole('button', { name: 'Emitir el voto' }).click();
    await page.getByText(/^Comprobante:/).waitFor();
    await page.goto(site.url('/mesa'));
    await page.getByRole('button', { name: 'Terminar la atención' }).click();
    await page.getByText('En la pantalla no queda nada').waitFor();
    expect(await page.content()).not.toContain('6458888');
    await page.goto(site.url('/mesa/papel'));
    await sound(page);
  });
});
