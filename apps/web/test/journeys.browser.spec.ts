import type { Page } from 'playwright-core';
import { Site, type Window } from './site.ts';

// A browser among many other processes now and then loses half a minute: a journey may be walked twice, and what went wrong at first
// is printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** People doing what the platform is for, with scripts and without; on the phone they have. */
describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('A neighbour %s', (_, javaScriptEnabled) => {
  let site: Site;
  const windows: Window[] = [];
  const email = `rosa${javaScriptEnabled ? 1 : 2}@correo.test`;
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

  const phone = async (person?: string): Promise<Page> => {
    const window = await site.window(person, { viewport: { width: 360, height: 740 }, javaScriptEnabled });
    windows.push(window);
    window.page.setDefaultTimeout(30_000);
    return window.page;
  };
  const heading = (page: Page, name: RegExp | string) => page.getByRole('heading', { name }).first().waitFor();
  const latestCode = async (page: Page) => {
    for (let tries = 0; tries < 40; tries++) {
      const answer = await page.request.get(`http://127.0.0.1:${site.port}/api/dev/mail`, {
        headers: { host: new URL(site.url('/')).host },
      });
      const { items } = (await answer.json()) as { items: { to: string; subject: string }[] };
      const mail = items.find(({ to }) => to === email);
      if (mail) return mail.subject.slice(0, 6);
      await page.waitForTimeout(250);
    }
    throw new Error('No mail came');
  };

  it('opens an account, mends what was wrong without losing a word, and confirms with the code from the mail', async () => {
    const page = await phone();
    await page.goto(site.url('/registro'));
    await page.getByLabel('Nombre y apellido').fill('Rosa Ibáñez');
    await page.getByLabel('Correo').fill('rosa-sin-arroba');
    await page.getByLabel('Contraseña').fill('corta');
    await page.getByRole('button', { name: 'Abrir mi cuenta' }).click();
    await page.getByText('No parece un correo. Escribilo como nombre@ejemplo.com.').first().waitFor();
    expect(await page.getByLabel('Nombre y apellido').inputValue()).toBe('Rosa Ibáñez');
    expect(await page.getByLabel('Correo').inputValue()).toBe('rosa-sin-arroba');
    await page.getByLabel('Correo').fill(email);
    await page.getByLabel('Contraseña').fill('tres gatos en la ría');
    await page.getByRole('button', { name: 'Abrir mi cuenta' }).click();
    await heading(page, 'Confirmá tu correo');
    await page.getByLabel('Código de seis cifras').fill('000000');
    await page.getByRole('button', { name: 'Confirmar y entrar' }).click();
    await page
      .getByText(/no es correcto/)
      .first()
      .waitFor();
    await page.getByLabel('Código de seis cifras').fill(await latestCode(page));
    await page.getByRole('button', { name: 'Confirmar y entrar' }).click();
    await page.waitForURL((url) => !/registro|confirmar/.test(url.pathname));
    await page.goto(site.url('/cuenta/datos'));
    expect(await page.locator('main').textContent()).toContain(email);
  });

  it('writes a proposal in steps, leaves, comes back to the draft, and publishes it once', async () => {
    const page = await phone('vecina2@bahia-blanca.test');
    await page.goto(site.url('/propuestas/nueva'));
    const next = () => page.getByRole('button', { name: 'Guardar y seguir' }).click();
    await page.getByLabel('Título').fill('Corto');
    await next();
    await page.getByText('Es muy corto: escribí al menos 10 caracteres.').first().waitFor();
    expect(await page.getByLabel('Título').inputValue()).toBe('Corto');
    await page.getByLabel('Título').fill('Un mapa y una sirena para White cuando sube el agua');
    await next();
    await heading(page, /alguna de estas/);
    await page.getByRole('link', { name: /seguir/ }).click();
    await page
      .getByLabel('Texto de la propuesta')
      .fill('Cuando sube el agua nadie sabe por dónde salir: hace falta una sirena que se escuche y un mapa.');
    await next();
    await heading(page, /Dónde y sobre qué/);
    // Home for dinner: the rest later, from the account.
    await page.goto(site.url('/cuenta/borradores'));
    await page
      .getByRole('link', { name: /Un mapa y una sirena|Seguir/ })
      .first()
      .click();
    await page.waitForURL(/borrador=/);
    const draft = new URL(page.url()).searchParams.get('borrador');
    await page.goto(site.url(`/propuestas/nueva?borrador=${draft}&paso=lugar`));
    await page.getByLabel('¿Qué zona?').selectOption({ label: 'Ingeniero White' });
    await next();
    await heading(page, /Revisá/);
    await page.getByRole('button', { name: /Publicar/ }).click();
    await page.waitForURL(/\/propuestas\/[0-9a-f-]{36}/);
    await heading(page, 'Un mapa y una sirena para White cuando sube el agua');
    expect(await page.locator('main').textContent()).toContain('Ingeniero White');
    await page.goto(site.url('/cuenta/borradores'));
    expect(await page.getByText('Un mapa y una sirena').count()).toBe(0);
  });

  it('finds a proposal, supports it, sees that it counts, and takes it back', async () => {
    const page = await phone('vecina3@bahia-blanca.test');
    await page.goto(site.url('/propuestas?orden=recent&estado=published'));
    const link = page.locator('main article h2 a, main article h3 a').nth(5);
    await link.click();
    await page.waitForURL(/\/propuestas\/[0-9a-f-]{36}/);
    // The proposal's own button: for a moment the list that she came from is still there.
    const box = page.locator('.support-large');
    const count = async () => Number(/(\d+)/.exec((await box.locator('.support-number').textContent()) ?? '')?.[1]);
    const given = box.getByRole('button', { name: /^Ya la apoyás/ });
    const give = box.getByRole('button', { name: /^Apoyar/ });
    await given.or(give).waitFor();
    if (await given.count()) await given.click();
    await give.waitFor();
    const before = await count();
    // Her line is slow: she takes it back before the giving is answered.
    await page.route('**/api/proposals/*/support', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await give.click();
    await given.waitFor();
    await expectSoon(count, before + 1);
    const taken = javaScriptEnabled && page.waitForResponse((answer) => answer.request().method() === 'DELETE');
    await given.click();
    await give.waitFor();
    await expectSoon(count, before);
    await taken;
    await page.reload();
    await give.waitFor();
    expect(await count()).toBe(before);
  });

  it('comments, is answered, and votes', async () => {
    const page = await phone('vecina4@bahia-blanca.test');
    await page.goto(site.url('/propuestas?orden=discussed'));
    await page.locator('main article h2 a, main article h3 a').first().click();
    await page.waitForURL(/\/propuestas\/[0-9a-f-]{36}/);
    const said = `Yo presto el galpón para las reuniones, ${javaScriptEnabled ? 'martes' : 'jueves'} y sábados.`;
    await page.locator('textarea[name=body]').last().fill(said);
    await page
      .getByRole('button', { name: /Publicar (mi |el )?comentario|Comentar/ })
      .last()
      .click();
    await page.getByText(said).first().waitFor();
    const answered = await phone('vecina5@bahia-blanca.test');
    await answered.goto(page.url().replace(/[?#].*/, '?orden=newest'));
    const comment = answered.locator('article, li').filter({ hasText: said }).last();
    await comment
      .getByRole('button', { name: /favor|Me gusta|Sí|De acuerdo|arriba/i })
      .first()
      .click();
    await answered.waitForTimeout(600);
    await answered.reload();
    expect(await answered.getByText(said).count()).toBe(1);
  });

  it('is asked to sign in where it is needed, and comes back to where she was', async () => {
    const page = await phone();
    await page.goto(site.url('/propuestas/nueva'));
    await page.waitForURL(/\/entrar\?volver=/);
    await page.getByLabel('Correo').fill('vecina1@bahia-blanca.test');
    await page.getByLabel('Contraseña').fill('equivocada-del-todo');
    await page.getByRole('button', { name: 'Entrar', exact: true }).last().click();
    await page.getByText('El correo o la contraseña no coinciden').first().waitFor();
    await page.getByLabel('Contraseña').fill('participa-demo');
    await page.locator('main').getByRole('button', { name: 'Entrar', exact: true }).click();
    await page.waitForURL(/\/propuestas\/nueva/);
  });

  it('signs in, and is on the front page', async () => {
    const page = await phone();
    await page.goto(site.url('/entrar'));
    await page.getByLabel('Correo').fill('vecina2@bahia-blanca.test');
    await page.getByLabel('Contraseña').fill('participa-demo');
    await page.locator('main').getByRole('button', { name: 'Entrar', exact: true }).click();
    await heading(page, '¿Qué le falta a tu barrio?');
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('goes to the front page from any other, and back', async () => {
    const page = await phone();
    for (const [path, title] of [
      ['/garantias', /garantiza/],
      ['/propuestas', 'Propuestas'],
    ] as const) {
      await page.goto(site.url(path), { waitUntil: 'networkidle' });
      await page.locator('header').getByRole('link', { name: 'Bahía Blanca' }).first().click();
      await heading(page, '¿Qué le falta a tu barrio?');
      await page.goBack();
      await heading(page, title);
    }
  });

  it('publishes a comment once, with two presses at once', async () => {
    const page = await phone('vecina2@bahia-blanca.test');
    await page.goto(site.url('/propuestas'));
    const address = await page.locator('main article a').first().getAttribute('href');
    await page.goto(site.url(address ?? ''), { waitUntil: 'networkidle' });
    const text = `Dos veces apretado, una vez dicho: ${javaScriptEnabled ? 'con' : 'sin'} programas.`;
    await page.locator('textarea#body').fill(text);
    await page.getByRole('button', { name: 'Publicar mi comentario' }).first().dblclick();
    const written = page.locator('main p', { hasText: text });
    await written.first().waitFor();
    await page.reload();
    expect(await written.count()).toBe(1);
  });

  if (javaScriptEnabled)
    it('is told when the files of a page do not come, and gets it on the second try', async () => {
      const page = await phone();
      // Before the scripts are there, a link loads a document, and nothing of this can happen.
      await page.goto(site.url('/'), { waitUntil: 'networkidle' });
      await page.route(/\/assets\/proposals-page-.*\.js$/, (route) => route.abort());
      await page.getByRole('link', { name: 'Propuestas' }).first().click();
      await heading(page, 'Algo falló de nuestro lado');
      // Not even the failure's own file comes: it is said all the same.
      await page.goto(site.url('/garantias'), { waitUntil: 'networkidle' });
      await page.route(/\/assets\/failure-.*\.js$/, (route) => route.abort());
      await page.getByRole('link', { name: 'Propuestas' }).first().click();
      await heading(page, 'Algo falló de nuestro lado');
      await page.unroute(/\/assets\/proposals-page-.*\.js$/);
      await page.getByRole('link', { name: 'Volver a intentar' }).click();
      await heading(page, 'Propuestas');
      for (const window of windows) window.troubles.length = 0;
    });
});

async function expectSoon(read: () => Promise<number>, wanted: number): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    if ((await read()) === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  expect(await read()).toBe(wanted);
}
