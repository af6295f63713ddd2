import { present } from '@participa/base/present.ts';
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { faults, overflow } from '@participa/web-test/accessibility.ts';
import { Site, type Window } from '@participa/web-test/site.ts';

/** A municipality opens a process made from another; a neighbour follows it, with scripts and without. */
describe('A process', () => {
  let site: Site;
  const windows: Window[] = [];
  let address = '';
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
    const window = await site.window(person, { viewport: { width: 360, height: 740 }, javaScriptEnabled });
    windows.push(window);
    window.page.setDefaultTimeout(30_000);
    return window.page;
  };
  const sound = async (page: Page) => expect([await faults(page), await overflow(page)]).toEqual([[], 0]);

  it('is prepared from another, mended, and opened with its fingerprint shown', async () => {
    const page = await open('admin@bahia-blanca.test');
    await page.goto(site.url('/admin/procesos/nuevo'));
    await page.getByLabel('Nombre').fill('Corto');
    await page.getByRole('button', { name: 'Preparar' }).click();
    await page.getByText('Es muy corto', { exact: false }).first().waitFor();
    await page.getByLabel('Nombre').fill('Presupuesto participativo 2031');
    await page.getByLabel('De qué se trata').fill('Los barrios deciden qué obras se hacen con una parte del dinero.');
    await page.getByLabel('Copiar de').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Preparar' }).click();
    await page.waitForURL(/hecho=creado/);
    await sound(page);
    // A phase that ends before it begins is said beside the way out, and nothing typed is lost.
    const until = page.locator('[name="voting.until"]');
    const right = await until.inputValue();
    await until.fill('2020-01-01T10:00');
    await page.locator('[name="vote.age"]').fill('13');
    await page.getByRole('button', { name: 'Revisar y abrir' }).click();
    await page.getByText('termina antes de empezar', { exact: false }).first().waitFor();
    await page.goBack();
    await page.locator('[name="voting.until"]').fill(right);
    await page.locator('[name="vote.age"]').fill('13');
    await page.getByRole('button', { name: 'Revisar y abrir' }).click();
    await page.getByText('con 13 años o más', { exact: false }).waitFor();
    await sound(page);
    const hash = present(await page.locator('.processes_process-hash').textContent());
    await page.getByRole('button', { name: 'Abrir y publicar las reglas' }).click();
    await page.getByText('El proceso está abierto').waitFor();
    address = present(await page.getByRole('link', { name: 'Ver la página pública' }).getAttribute('href'));
    const file = await page.request.get(`http://127.0.0.1:${site.port}/api/processes/${address.split('/').at(-1)}/rules`, {
      headers: { host: new URL(site.url('/')).host },
    });
    expect(
      createHash('sha256')
        .update(await file.body())
        .digest('hex'),
    ).toBe(hash);
  });

  it.each([
    ['with scripts', true, 'vecina1@bahia-blanca.test'],
    ['without scripts', false, 'vecina2@bahia-blanca.test'],
  ])('is found and followed %s', async (_, scripts, person) => {
    const page = await open(person, scripts);
    await page.goto(site.url('/procesos'));
    await page.getByRole('link', { name: 'Presupuesto participativo 2031' }).click();
    await page.getByRole('heading', { name: 'Presupuesto participativo 2031' }).waitFor();
    await page.getByRole('button', { name: 'Seguir', exact: true }).click();
    await page.getByText('Lo sigue esta cuenta.').waitFor();
    await page.getByRole('button', { name: 'Dejar de seguir' }).click();
    await page.getByRole('button', { name: 'Seguir', exact: true }).click();
    await page.getByText('Lo sigue esta cuenta.').waitFor();
    if (scripts) await sound(page);
  });

  it('is amended and suspended in public, without scripts too, with the reasons on its page', async () => {
    const page = await open('admin@bahia-blanca.test', false);
    await page.goto(site.url(`/admin${address}/enmendar`));
    const until = page.locator('[name="results.until"]');
    await until.fill('2039-01-01T10:00');
    await page.locator('[name="execution.from"]').fill('2039-01-01T10:00');
    await page.getByLabel('Motivo').fill('corto');
    await page.getByRole('button', { name: 'Publicar la enmienda' }).click();
    await page.getByText('Es muy corto', { exact: false }).first().waitFor();
    expect(await until.inputValue()).toBe('2039-01-01T10:00');
    await page.getByLabel('Motivo').fill('Las obras de la avenida empujan la fecha de los resultados.');
    await page.getByRole('button', { name: 'Publicar la enmienda' }).click();
    await page.getByText('La enmienda está publicada').waitFor();
    await page.getByRole('link', { name: 'Suspender' }).click();
    await page.getByLabel('Motivo').fill('Hay un reclamo sobre las bases; se resuelve en diez días.');
    await page.getByRole('button', { name: 'Suspender y publicar el motivo' }).click();
    await page.getByText('El proceso está suspendido').waitFor();
    const visitor = await open();
    await visitor.goto(site.url(address));
    await visitor.getByText('Este proceso está suspendido').waitFor();
    await visitor.getByText('Las obras de la avenida', { exact: false }).waitFor();
    await visitor.getByText('Entrar para seguirlo').waitFor();
    await sound(visitor);
  });
});
