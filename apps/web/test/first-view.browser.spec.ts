import { firstView, firstViewLimits, type FirstView } from './first-view.ts';
import { Site } from './site.ts';

/** What a phone has to load before a page answers to it. */
describe('The scripts of a first view', () => {
  let site: Site;
  const seen: [string, FirstView][] = [];
  beforeAll(async () => {
    site = await Site.open();
  });
  afterAll(async () => {
    for (const [name, { files, wire, gzip }] of seen)
      console.log(`first view: ${name} ${wire.toFixed(1)} KB over the line, ${gzip.toFixed(1)} KB with gzip, ${files} scripts`);
    await site.close();
  });

  /** Where each page is, and who looks. */
  const pages: [name: keyof typeof firstViewLimits, person: string | undefined, list: string, path: (id: string) => string][] = [
    ['front', undefined, '', () => '/'],
    ['proposal', undefined, 'proposals?order=discussed', (id) => `/propuestas/${id}`],
    ['ballot', 'vecina1@bahia-blanca.test', 'budgets', (id) => `/presupuestos/${id}/votar`],
    ['admin', 'admin@bahia-blanca.test', 'budgets', (id) => `/admin/presupuestos/${id}`],
  ];

  it.each(pages)('of a page of the kind "%s" weigh no more than they may', async (name, person, list, path) => {
    const window = await site.window(person);
    const id = list ? await firstIdOf(list) : '';
    const view = await firstView(window.context, site.url(path(id)));
    seen.push([name, view]);
    await window.close();
    expect(view.files).toBeGreaterThan(3);
    expect(view.gzip).toBeLessThanOrEqual(firstViewLimits[name]);
  });

  async function firstIdOf(list: string): Promise<string> {
    const context = await site.browser.newContext();
    const answer = await context.request.get(`http://127.0.0.1:${site.port}/api/${list}`, {
      headers: { host: new URL(site.url('/')).host },
    });
    const { items } = (await answer.json()) as { items: { id: string }[] };
    await context.close();
    return items[0]?.id ?? '';
  }
});
