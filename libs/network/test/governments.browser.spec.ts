import { present } from '@participa/base/present.ts';
import { faults } from '@participa/web-test/accessibility.ts';
import { Site, type Window } from '@participa/web-test/site.ts';

/** A new municipality, from the operator's form to its admin's checklist. */
describe('A new municipality', () => {
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
  const open = async (javaScriptEnabled = true): Promise<Window> => {
    const window = await site.window(undefined, { viewport: { width: 360, height: 740 }, javaScriptEnabled });
    windows.push(window);
    window.page.setDefaultTimeout(20_000);
    return window;
  };

  it.each([
    ['with scripts', true],
    ['without scripts', false],
  ])(
    'is created in the browser, and its admin comes from the mail and sets it up, %s',
    async (_, scripts) => {
      const slug = scripts ? 'laguna-larga' : 'rio-tercero';
      const { page: operator } = await open(scripts);
      await operator.goto(site.url('/entrar?volver=/red', ''));
      await operator.getByLabel('Correo').first().fill('operadora@participa.test');
      await operator.getByLabel('Contraseña', { exact: true }).first().fill('participa-demo');
      await operator.getByRole('button', { name: 'Entrar', exact: true }).first().click();
      await operator.getByRole('link', { name: 'Nuevo gobierno' }).click();
      await operator.getByLabel('Nombre').fill('Laguna Larga');
      await operator.getByLabel('Dirección').fill('bahia-blanca');
      await operator.getByLabel('Correo de quien lo va a administrar').fill(`intendenta@${slug}.example`);
      await operator.getByRole('button', { name: 'Crear el gobierno' }).click();
      await operator.getByText('ya está ocupada o reservada').first().waitFor();
      expect(await operator.getByLabel('Nombre').inputValue()).toBe('Laguna Larga');
      await operator.getByLabel('Dirección').fill(slug);
      await operator.getByRole('button', { name: 'Crear el gobierno' }).click();
      await operator.getByText('Laguna Larga ya está en línea').waitFor();

      const { page: admin } = await open(scripts);
      const front = await admin.goto(site.url('/', slug));
      expect([present(front).status(), await admin.title()]).toEqual([200, 'Laguna Larga']);
      await admin.getByText('Este sitio está en preparación').waitFor();
      await admin.goto(await linkFor(site, slug));
      await admin.getByLabel('Nombre y apellido').fill('Inés Bordón');
      await admin.getByLabel('Contraseña', { exact: true }).fill('puente viejo y farol');
      await admin.getByRole('button', { name: 'Aceptar y entrar' }).click();
      await admin.getByRole('heading', { name: 'Este gobierno' }).waitFor();

      await admin.goto(site.url('/admin/gobierno/identity', slug));
      await admin.getByRole('textbox', { name: 'Lema' }).fill('Entre la laguna y la vía');
      await save(admin);
      await admin.goto(site.url('/admin/gobierno/colours?color=%23ffd23f', slug));
      await admin.getByText('Este color no alcanza para letras').waitFor();
      await admin.getByRole('link', { name: 'Tomar ese color' }).click();
      await admin.getByText('Este color se lee bien en todas partes').waitFor();
      await save(admin);
      await admin.goto(site.url('/admin/gobierno/zones', slug));
      await admin.getByRole('textbox', { name: 'Agregar zonas' }).fill('Centro\nBarrio Norte\nIngeniero Ñandú\n');
      await save(admin);
      expect(await admin.getByLabel('Zona 3', { exact: true }).inputValue()).toBe('Barrio Norte');
      if (scripts) expect(await faults(admin)).toEqual([]);
      await admin.goto(site.url('/admin/gobierno', slug));
      const list = admin.locator('#antes');
      await list.getByText('Zonas cargadas (Hecho)').waitFor();
      await list.getByText('Color elegido (Hecho)').waitFor();
      await list.getByText('Falta algo imprescindible de la lista.').waitFor();
      if (scripts) expect(await faults(admin)).toEqual([]);
      await admin.goto(site.url('/propuestas', slug));
      expect(await admin.locator('header').textContent()).toContain('Entre la laguna y la vía');
    },
    120_000,
  );
});

async function save(page: Window['page']): Promise<void> {
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await page.getByText('Guardado: ya se ve en el sitio').waitFor();
}

/** The link in the invitation's mail, once the worker caught it. */
async function linkFor(site: Site, slug: string): Promise<string> {
  const { request } = await site.browser.newContext();
  const host = new URL(site.url('/', slug)).host;
  for (let tries = 0; tries < 60; tries++) {
    const { items } = (await (await request.get(`http://127.0.0.1:${site.port}/api/dev/mail`, { headers: { host } })).json()) as {
      items: { text: string }[];
    };
    const link = /http:\/\/\S+\/invitacion\/[\w-]{43}/.exec(items[0]?.text ?? '')?.[0];
    if (link) return link;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error('No invitation came');
}
