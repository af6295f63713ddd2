import { present } from '@participa/base/present.ts';
import type { Page } from 'playwright-core';
import { faults, overflow } from '@participa/web-test/accessibility.ts';
import { Site, type Window } from '@participa/web-test/site.ts';

interface Cycle {
  id: string;
  phase: string | null;
  published: boolean;
}

/** People voting a budget and reading what came of it, on the demonstration's own cycles. */
describe('Participatory budgets', () => {
  let site: Site;
  let voting: string;
  let decided: string;
  const windows: Window[] = [];
  const read = async <T>(path: string): Promise<T> => {
    const { request } = await site.browser.newContext();
    const answer = await request.get(`http://127.0.0.1:${site.port}/api${path}`, {
      headers: { host: `bahia-blanca.localhost:${site.port}` },
    });
    expect(answer.status()).toBe(200);
    return (await answer.json()) as T;
  };
  const phone = async (person?: string, javaScriptEnabled = true): Promise<Page> => {
    const window = await site.window(person, { viewport: { width: 360, height: 740 }, javaScriptEnabled });
    windows.push(window);
    window.page.setDefaultTimeout(30_000);
    return window.page;
  };

  beforeAll(async () => {
    site = await Site.open();
    const { items } = await read<{ items: Cycle[] }>('/budgets');
    voting = present(items.find(({ phase }) => phase === 'voting')).id;
    decided = present(items.find(({ published }) => published)).id;
  });
  afterAll(() => site.close());
  afterEach(async () => {
    for (const window of windows.splice(0)) {
      expect(window.troubles).toEqual([]);
      await window.close();
    }
  });

  describe.each([
    ['with scripts', true, 'vecina1@bahia-blanca.test'],
    ['without scripts', false, 'vecina2@bahia-blanca.test'],
  ])('%s', (_, scripts, person) => {
    const lines = (page: Page) => page.locator('.ballots_ballot-line');
    const toPaper = async (page: Page) => {
      await page.goto(site.url(`/presupuestos/${voting}/votar`));
      const zones = page.getByRole('group', { name: 'Zonas de esta votación' });
      await zones.or(page.locator('.ballots_ballot')).first().waitFor();
      if (await zones.count()) {
        await zones.getByRole('radio').nth(1).check();
        await page.getByRole('button', { name: 'Ver sus proyectos' }).click();
      }
      await page.locator('.ballots_ballot').waitFor();
    };
    const saved = async (page: Page) => {
      if (!scripts) await page.getByRole('button', { name: 'Guardar mi elección' }).click();
      await page
        .getByText(/(Guardado\. Todavía no emitiste tu voto|Cambio guardado\. Todavía no lo emitiste)/)
        .first()
        .waitFor();
    };
    const cast = async (page: Page) => {
      await page.getByRole('heading', { name: 'Revisá tu voto' }).waitFor();
      await page.getByRole('button', { name: 'Emitir mi voto' }).click();
      await page.getByRole('heading', { name: 'Voto emitido' }).first().waitFor();
      return page.locator('.receipt-code .code').innerText();
    };

    it('a neighbour saves, is told that nothing is cast, casts, changes it, and keeps the receipt', async () => {
      const page = await phone(person, scripts);
      await toPaper(page);
      const first = lines(page).first();
      const title = await first.locator('.ballots_ballot-name').innerText();
      await first.getByRole('checkbox').check();
      await saved(page);
      expect(await page.getByRole('button', { name: 'Guardar mi elección' }).isVisible()).toBe(!scripts);

      // Home for dinner: the front page and the budget both say that something is missing.
      const later = await phone(person, scripts);
      await later.goto(site.url(`/presupuestos/${voting}`));
      await later.getByText('Te falta emitir tu voto').waitFor();
      await later.goto(site.url('/'));
      await later.getByRole('heading', { name: 'Te falta emitir tu voto' }).waitFor();
      await later.getByRole('link', { name: 'Revisar y emitir mi voto' }).click();
      await later.getByText(title).first().waitFor();
      const receipt = await cast(later);
      expect(receipt).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/);
      expect(await later.getByRole('button', { name: 'Imprimir' }).isVisible()).toBe(scripts);

      // She thinks again: the earlier ballot counts until the new one is cast.
      await later.getByRole('link', { name: 'Cambiar mi voto' }).click();
      await later.locator('.ballots_ballot').waitFor();
      await lines(later).last().getByRole('checkbox').check();
      await saved(later);
      await later.getByText(/Ya emitiste tu voto el/).waitFor();
      await later.getByRole('button', { name: 'Revisar y emitir mi voto' }).click();
      expect(await cast(later)).not.toBe(receipt);
      expect(await later.locator('.receipt-line', { hasText: 'Veces emitido' }).innerText()).toContain('2');
      await later.goto(site.url('/'));
      await later.getByRole('link', { name: 'Votar' }).first().waitFor();
      expect(await later.getByText('Te falta emitir tu voto').count()).toBe(0);
    }, 120_000);

    it('who chose too much is told by how much, cannot cast it, and loses nothing', async () => {
      const page = await phone(person.replace(/\d/, scripts ? '3' : '4'), scripts);
      await toPaper(page);
      const own = page.locator('.ballots_ballot-section').first().getByRole('checkbox');
      const count = await own.count();
      for (let nth = 0; nth < count; nth++) await own.nth(nth).check();
      if (scripts)
        await page
          .getByText(/Te pasaste por \$/)
          .first()
          .waitFor();
      await saved(page);
      await page.getByRole('button', { name: 'Revisar y emitir mi voto' }).click();
      await page.getByText(/cuestan más que el dinero que hay/).waitFor();
      expect(await page.getByRole('button', { name: 'Emitir mi voto' }).count()).toBe(0);
      await page.getByRole('link', { name: 'Cambiar mi elección' }).click();
      await page.locator('.ballots_ballot').waitFor();
      expect(await page.locator('.ballots_ballot-section').first().locator('input:checked').count()).toBe(count);
    }, 120_000);
  });

  it('a person who leaves a choice that is not cast is told so, and leaves if she likes', async () => {
    const page = await phone('vecina3@bahia-blanca.test');
    await page.goto(site.url(`/presupuestos/${voting}/votar?zona=ninguna`));
    // A mark that is saved by itself: from here on it is the router that is asked to go away.
    const kept = page.waitForResponse((answer) => answer.request().method() === 'PUT');
    await page.locator('.ballots_ballot-line').first().getByRole('checkbox').click();
    await kept;
    await page.getByRole('contentinfo').getByRole('link', { name: 'Propuestas' }).click();
    const dialog = page.getByRole('dialog', { name: 'Te falta emitir tu voto' });
    await dialog.waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe(`/presupuestos/${voting}/votar`);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Propuestas' }).click();
    await dialog.getByRole('button', { name: 'Salir igual' }).click();
    await page.waitForURL(/\/propuestas$/);
  }, 60_000);

  it('says to everybody else why there is no ballot, and what to do', async () => {
    const visitor = await phone();
    await visitor.goto(site.url(`/presupuestos/${voting}/votar`));
    expect(await visitor.getByRole('link', { name: 'Entrar', exact: true }).last().getAttribute('href')).toContain(
      encodeURIComponent(`/presupuestos/${voting}/votar`),
    );
    await visitor.goto(site.url(`/presupuestos/${decided}/votar`));
    await visitor.getByRole('heading', { name: 'La votación terminó' }).waitFor();
    const unverified = await phone('nueva@bahia-blanca.test');
    await unverified.goto(site.url(`/presupuestos/${voting}/votar`));
    expect(await unverified.getByRole('link', { name: 'Verificar mi identidad' }).getAttribute('href')).toMatch(/^\/cuenta\/verificacion/);
  }, 60_000);

  it('explains the result: what won and why, by the numbers of the count, and how to count again', async () => {
    const { headings } = await read<{
      headings: { heading: string; projects: { id: string; title: string; supporters: number; funded: boolean }[] }[];
    }>(`/budgets/${decided}/results`);
    const page = await phone(undefined, false);
    await page.goto(site.url(`/presupuestos/${decided}/resultados`));
    const main = (await page.locator('main').textContent()) ?? '';
    for (const { projects } of headings)
      for (const { title, supporters } of projects)
        expect([title, main.includes(title) && main.includes(supporters.toLocaleString('es-AR'))]).toEqual([title, true]);
    expect(main.match(/No ganó/g)?.length).toBe(headings.flatMap(({ projects }) => projects).filter(({ funded }) => !funded).length);
    expect(main).toContain('participa-verify tally votos-1.pb --check');
    const file = await page.request.get(`http://127.0.0.1:${site.port}/api/budgets/${decided}/results/${present(headings[0]).heading}/pb`, {
      headers: { host: new URL(site.url('/')).host },
    });
    expect(await file.text()).toMatch(/^META\n/);
    await page.getByLabel('Regla', { exact: true }).selectOption({ label: 'Partes iguales' });
    await page.getByRole('button', { name: 'Comparar' }).click();
    await page.getByText('Esto no es lo que se decidió').waitFor();
    await page.getByRole('link', { name: 'Volver a lo que se decidió' }).click();
    const loser = present(headings.flatMap(({ projects }) => projects).find(({ funded }) => !funded));
    await page.getByRole('link', { name: loser.title }).first().click();
    await page.getByText(/^No ganó/).waitFor();
    await page.goto(site.url(`/presupuestos/${decided}/obras`));
    await page.getByText('Aprobado').first().waitFor();
  }, 60_000);

  it('is sound at 360 and 1280 pixels, in both schemes', async () => {
    const [open, closed] = await Promise.all(
      [voting, decided].map(async (id) => present((await read<{ items: { id: string }[] }>(`/budgets/${id}/projects`)).items[0]).id),
    );
    const pages: [person: string | undefined, paths: string[]][] = [
      [
        undefined,
        [
          '/',
          '/presupuestos',
          `/presupuestos/${voting}?q=zzzz`,
          `/presupuestos/${voting}/votar`,
          `/presupuestos/${voting}/resultados`,
          `/presupuestos/${voting}/proyectos/${open}`,
          `/presupuestos/${decided}`,
          `/presupuestos/${decided}/resultados?regla=phragmen`,
          `/presupuestos/${decided}/obras`,
          `/presupuestos/${decided}/proyectos/${closed}`,
        ],
      ],
      [
        'vecina1@bahia-blanca.test',
        [
          `/presupuestos/${voting}`,
          `/presupuestos/${voting}/votar`,
          `/presupuestos/${voting}/votar?paso=zona`,
          `/presupuestos/${voting}/votar?paso=revisar`,
          `/presupuestos/${voting}/votar?paso=emitido`,
        ],
      ],
    ];
    const wrong: string[] = [];
    for (const [width, colorScheme] of [
      [360, 'light'],
      [1280, 'dark'],
    ] as const)
      for (const [person, paths] of pages) {
        const window = await site.window(person, { viewport: { width, height: 800 }, colorScheme });
        for (const path of paths) {
          await window.page.goto(site.url(path), { waitUntil: 'load' });
          wrong.push(...(await faults(window.page)).map((fault) => `${path} at ${width}: ${fault}`));
          const [wider, headings] = [await overflow(window.page), await window.page.locator('h1').count()];
          if (wider > 0 || headings !== 1) wrong.push(`${path} at ${width}: ${wider} px wider, ${headings} first headings`);
        }
        wrong.push(...window.troubles);
        await window.close();
      }
    expect(wrong).toEqual([]);
  }, 180_000);
});
