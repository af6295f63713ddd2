import { present } from '@participa/base/present.ts';
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Site } from './site.ts';

/** Payloads in everything that a person can write; none may ever run (probe P1, P4). */
const payloads = [
  '<script>window.__xss=1</script>',
  '"><script>window.__xss=1</script>',
  "'><img src=x onerror=window.__xss=1>",
  '<img src=x onerror=window.__xss=1>',
  '<svg onload=window.__xss=1>',
  '</script><script>window.__xss=1</script>',
  '</title><script>window.__xss=1</script>',
  '</textarea><script>window.__xss=1</script>',
  '<!--<script>--><script>window.__xss=1</script>',
  'javascript:window.__xss=1',
  '[a](javascript:window.__xss=1)',
  '<a href="javascript:window.__xss=1">x</a>',
  '<iframe srcdoc="<script>parent.__xss=1</script>">',
  '{{constructor.constructor("window.__xss=1")()}}',
  '${window.__xss=1}',
  '<math><mi xlink:href="javascript:window.__xss=1">',
  '\u2028window.__xss=1\u2029',
  '" autofocus onfocus=window.__xss=1 x="',
  "';window.__xss=1;'",
  '<style>@import "javascript:window.__xss=1"</style>',
  '<base href="//evil.example/">',
  '&lt;script&gt;window.__xss=1&lt;/script&gt;',
  '<scr<script>ipt>window.__xss=1</scr</script>ipt>',
  '<details open ontoggle=window.__xss=1>',
  '<video><source onerror=window.__xss=1>',
  '\\u003cscript\\u003ewindow.__xss=1',
];

describe('Stored markup', () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.open();
  });
  afterAll(() => site.close());

  it('is text on every page that shows it', async () => {
    const window = await site.window('vecina1@bahia-blanca.test');
    const host = new URL(site.url('/')).host;
    const cookie = (await window.context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const post = (path: string, data: object, method = 'POST') =>
      window.context.request.fetch(`http://127.0.0.1:${site.port}/api${path}`, { method, data, headers: { host, cookie } });
    const all = payloads.join(' ');
    const ids: string[] = [];
    for (const payload of payloads) {
      const answer = await post('/proposals', { title: `${payload} en la plaza`.slice(0, 120), body: `${payload} ${all}`.slice(0, 5_000) });
      expect(answer.status()).toBe(201);
      ids.push(((await answer.json()) as { id: string }).id);
    }
    for (const payload of payloads) expect((await post(`/proposals/${ids[0]}/comments`, { body: payload })).status()).toBe(201);
    expect((await post('/people/me', { name: present(payloads[1]).slice(0, 80) }, 'PATCH')).status()).toBe(200);
    let requests = 0;
    const paths = [
      '/',
      '/propuestas',
      `/propuestas?q=${encodeURIComponent(present(payloads[1]))}`,
      `/propuestas?q=plaza&zona=${encodeURIComponent(present(payloads[0]))}`,
      '/cuenta',
      '/cuenta/apoyos',
      '/admin/auditoria',
      `/entrar?volver=${encodeURIComponent('javascript:window.__xss=1')}`,
      ...ids.map((id) => `/propuestas/${id}`),
      `/propuestas/${ids[0]}/editar`,
      `/propuestas/${ids[0]}/versiones`,
    ];
    for (const person of ['vecina1@bahia-blanca.test', 'admin@bahia-blanca.test']) {
      // The policy in force, as people have it.
      const other = await site.window(person, { bypassCSP: false });
      for (const path of paths) {
        requests += 1;
        await other.page.goto(site.url(path), { waitUntil: 'load' });
        expect([path, await other.page.evaluate(() => (globalThis as unknown as { __xss?: number }).__xss)]).toEqual([path, undefined]);
      }
      expect(other.troubles.filter((trouble) => !/^Failed to load resource/.test(trouble))).toEqual([]);
      await other.close();
    }
    await window.close();
    console.log(`probes: stored markup / ${requests} pages with ${payloads.length} payloads / 0 findings`);
  }, 300_000);

  it('could not come from our own code: no page sets HTML but the theme', () => {
    const found = execSync(
      'grep -rln "dangerouslySetInnerHTML\\|innerHTML" --include=*.ts --include=*.tsx --exclude=*.spec.ts apps/web libs || true',
      {
        cwd: `${__dirname}/../../..`,
        encoding: 'utf8',
      },
    )
      .trim()
      .split('\n');
    expect(found).toEqual(['apps/web/shell/document.tsx']);
    expect(readFileSync(`${__dirname}/../shell/document.tsx`, 'utf8').match(/dangerouslySetInnerHTML/g)).toHaveLength(1);
  });
});
