import { present } from '@participa/base/present.ts';
import { faults, overflow } from './accessibility.ts';
import { Site } from './site.ts';

/**
 * Every page and state, at the widths people have, in both schemes and every way of speaking: nothing axe objects to, nothing that
 * scrolls sideways.
 */
describe('Every page', () => {
  let site: Site;
  let proposal: string;
  let withdrawn: string;
  beforeAll(async () => {
    site = await Site.open();
    const { request } = await site.browser.newContext();
    const list = async (query: string) => {
      const answer = await request.get(`http://127.0.0.1:${site.port}/api/proposals?${query}`, {
        headers: { host: `bahia-blanca.localhost:${site.port}` },
      });
      return present(((await answer.json()) as { items: { id: string }[] }).items[0]).id;
    };
    proposal = await list('order=discussed');
    withdrawn = await list('state=withdrawn');
  });
  afterAll(() => site.close());

  const visits: [person: string | undefined, slug: string | undefined, paths: string[]][] = [
    [undefined, undefined, ['/', '/garantias', '/entrar', '/no/existe']],
    [
      undefined,
      'bahia-blanca',
      [
        '/',
        '/procesos',
        '/propuestas',
        '/propuestas?q=zzzz',
        '/propuestas?orden=random&zona=centro',
        '/propuestas/:id',
        '/propuestas/:id/versiones',
        '/propuestas/:withdrawn',
        '/entrar',
        '/entrar/codigo?email=a@b.test',
        '/registro',
        '/garantias',
        '/condiciones',
        '/privacidad',
        '/accesibilidad',
        '/transparencia',
        '/denunciar?que=propuesta&id=:id',
        '/dev/mail',
        '/no/existe',
        '/propuestas/00000000-0000-7000-8000-000000000000',
      ],
    ],
    [
      'vecina1@bahia-blanca.test',
      'bahia-blanca',
      [
        '/',
        '/propuestas',
        '/propuestas/:id',
        '/propuestas/nueva',
        '/cuenta',
        '/cuenta/borradores',
        '/cuenta/apoyos',
        '/cuenta/datos',
        '/cuenta/decisiones',
        '/admin/auditoria',
      ],
    ],
    [
      'moderadora@bahia-blanca.test',
      'bahia-blanca',
      ['/moderacion', '/moderacion?estado=hidden', '/moderacion/apelaciones', '/moderacion/bloqueos'],
    ],
    [
      'admin@bahia-blanca.test',
      'bahia-blanca',
      [
        '/moderacion/ajustes',
        '/admin/procesos',
        '/admin/procesos/nuevo',
        '/admin/auditoria',
        '/admin/gobierno',
        '/admin/gobierno/identity',
        '/admin/gobierno/arms',
        '/admin/gobierno/colours?color=%23ffd23f',
        '/admin/gobierno/languages',
        '/admin/gobierno/zones',
        '/admin/gobierno/topics',
        '/admin/gobierno/papers',
        '/admin/gobierno/sender',
        '/admin/personas',
        '/admin/personas/invitaciones',
        '/admin/estadisticas',
        '/cuenta',
        '/admin/presupuestos',
        '/evaluacion',
      ],
    ],
    [undefined, 'envigado', ['/', '/propuestas', '/garantias']],
    [undefined, 'nadie', ['/']],
  ];

  for (const [person, slug, paths] of visits)
    it(`of ${slug ?? 'the network'} for ${person ?? 'a visitor'} is sound`, async () => {
      const wrong: string[] = [];
      for (const [width, colorScheme] of [
        [360, 'light'],
        [1280, 'dark'],
      ] as const) {
        const window = await site.window(person, { viewport: { width, height: 800 }, colorScheme });
        for (const path of paths) {
          const where = `${path} at ${width} ${colorScheme}`;
          await window.page.goto(site.url(path.replace(':id', proposal).replace(':withdrawn', withdrawn), slug), { waitUntil: 'load' });
          wrong.push(...(await faults(window.page)).map((fault) => `${where}: ${fault}`));
          const wider = await overflow(window.page);
          if (wider > 0) wrong.push(`${where}: ${wider} px wider than the window`);
          const headings = await window.page.locator('h1').count();
          if (headings !== 1) wrong.push(`${where}: ${headings} first headings`);
        }
        wrong.push(...window.troubles.map((trouble) => `console at ${width}: ${trouble}`));
        await window.close();
      }
      expect(wrong).toEqual([]);
    }, 300_000);

  it('speaks the language that one chooses, and remembers it', async () => {
    const { page, close } = await bound(site);
    await page.goto(site.url('/propuestas'));
    expect(await page.locator('html').getAttribute('lang')).toBe('es-AR');
    for (const [code, language, word] of [
      ['pt', 'pt-BR', 'Propostas'],
      ['en', 'en', 'Proposals'],
      ['es', 'es-AR', 'Propuestas'],
    ] as const) {
      await page.goto(site.url(`/idioma/${code}?volver=/propuestas`));
      expect(new URL(page.url()).pathname).toBe('/propuestas');
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.locator('h1').textContent()).toContain(word);
    }
    await page.goto(site.url('/idioma/en?volver=//evil.example/x'));
    expect(new URL(page.url()).host).toBe(new URL(site.url('/')).host);
    await close();
  });
});

const bound = async (site: Site) => {
  const window = await site.window();
  return { page: window.page, close: () => window.close() };
};
