import { present } from '@participa/base/present.ts';
import { people } from '../contract.ts';
import { codeFor } from '@participa/api-test/mailbox.ts';
import { openWorld, type TestAccount, type World } from '@participa/api-test/world.ts';

let world: World;
let ana: TestAccount;
beforeAll(async () => {
  world = await openWorld();
  ana = await world.person('Ana Gómez');
});
afterAll(() => world.close());

const password = 'mate amargo y bizcochos';

describe('A request that another site made', () => {
  const others: [string, Record<string, string>][] = [
    ['another site', { origin: 'https://malo.example' }],
    ['another town', { origin: 'http://envigado.localhost' }],
    ['a page without an origin', { origin: 'null' }],
    ['this host at another port', { origin: 'http://bahia-blanca.localhost:8080' }],
    ['a host that ends alike', { origin: 'http://malo-bahia-blanca.localhost' }],
    ['a browser that says cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['a browser that says same-site', { 'sec-fetch-site': 'same-site' }],
    ['both saying different things', { origin: 'http://bahia-blanca.localhost', 'sec-fetch-site': 'cross-site' }],
  ];
  it.each(others)('changes nothing when it comes from %s', async (_, headers) => {
    const voice = ana.inBahia.with(headers);
    const tries = [
      voice.patch('/api/people/me', { name: 'Otra' }),
      voice.put('/api/people/me/password', { current: password, next: 'la de Mallory' }),
      voice.delete('/api/sessions/current'),
    ];
    for (const answer of await Promise.all(tries)) expect([answer.status, answer.body.error.code]).toEqual([403, 'cross_site']);
    expect((await ana.inBahia.get('/api/people/me')).body.name).toBe('Ana Gómez');
  });

  it.each(others)('signs nobody in, when it comes from %s', async (_, headers) => {
    const voice = world.visitor.inBahia.with(headers);
    for (const [path, body] of [
      ['/api/sessions', { email: ana.email, password }],
      ['/api/people/confirmations', { email: ana.email, code: '123456' }],
      ['/api/people', { name: 'Ana', email: ana.email, password }],
      ['/api/sessions/codes', { email: ana.email }],
    ] as const) {
      const answer = await voice.post(path, body);
      expect([answer.status, answer.headers['set-cookie']]).toEqual([403, undefined]);
    }
  });

  it.each([
    ['no header at all', {}],
    ['its own origin', { origin: 'http://bahia-blanca.localhost', 'sec-fetch-site': 'same-origin' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
  ] as [string, Record<string, string>][])('is no such request with %s', async (_, headers) =>
    expect((await ana.inBahia.with(headers).patch('/api/people/me', { name: 'Ana Gómez' })).status).toBe(200),
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'and a form of type %s is not taken for JSON',
    async (type) => {
      const answer = await ana.inBahia.with({ 'content-type': type }).patch('/api/people/me', '{"name":"Otra"}');
      expect(answer.status).toBe(415);
    },
  );
});

describe('The session’s cookie', () => {
  async function cookieOf(of: World): Promise<string> {
    const [browser, address] = [of.browser(), `ana.${Math.random().toString(36).slice(2)}@correo.example`];
    await browser.inBahia.call(people.signUp, { body: { name: 'Ana', email: address, password } });
    const answer = await browser.inBahia.post('/api/people/confirmations', { email: address, code: await codeFor(of, address) });
    return present((answer.headers['set-cookie'] as unknown as string[]).at(-1));
  }

  it('is out of reach of scripts and other sites, and of this host alone', async () => {
    const cookie = await cookieOf(world);
    expect(cookie).toMatch(/^participa=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('travels over TLS alone in production', async () => {
    const secondProcess = await world.secondProcess({ production: true, smtpUrl: 'smtp://127.0.0.1:1' });
    expect(await cookieOf(secondProcess)).toMatch(/^__Host-participa=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('is worth nothing when it is made up, cut or of an ended session', async () => {
    for (const token of ['', 'x', 'A'.repeat(43), ana.token.slice(1), `${ana.token}'`, `${ana.token}; participa=${ana.token}x`]) {
      const answer = await world.visitor.inBahia.with({ cookie: `participa=${token}` }).get('/api/people/me');
      if (!token.startsWith(`${ana.token};`)) expect([token, answer.status]).toEqual([token, 401]);
    }
    const gone = await world.person('Olga');
    await world.sql(`UPDATE sessions SET expires_at = now() - interval '1 second' WHERE person_id = $1`, [gone.id]);
    expect((await gone.inBahia.get('/api/people/me')).status).toBe(401);
  });

  it('changes owner when somebody else signs in at the same browser', async () => {
    const browser = world.browser();
    for (const at of [1, 2]) {
      const address = `vecina${at}.${Math.random().toString(36).slice(2)}@correo.example`;
      await browser.inBahia.call(people.signUp, { body: { name: `Vecina ${at}`, email: address, password } });
      await browser.inBahia.call(people.confirm, { body: { email: address, code: await codeFor(world, address) } });
    }
    expect((await browser.inBahia.call(people.me)).name).toBe('Vecina 2');
    expect(await world.sql(`SELECT FROM sessions s JOIN people p ON p.id = s.person_id WHERE p.name = 'Vecina 1'`)).toHaveLength(0);
  });
});
