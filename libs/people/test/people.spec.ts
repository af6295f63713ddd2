import { audit } from '@participa/audit/contract.ts';
import { present } from '@participa/base/present.ts';
import type { Refused } from '@participa/base/client.ts';
import { people, sessions } from '../contract.ts';
import { lastMail, codeFor } from '@participa/api-test/mailbox.ts';
import { openWorld, type Person, type World } from '@participa/api-test/world.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const password = 'mate amargo y bizcochos';
const email = () => `ana.${Math.random().toString(36).slice(2)}@correo.example`;

async function opened(browser: Person, address: string, name = 'Ana Gómez'): Promise<void> {
  await browser.inBahia.call(people.signUp, { body: { name, email: address, password } });
  await browser.inBahia.call(people.confirm, { body: { email: address, code: await codeFor(world, address) } });
}
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'not refused',
    (error: Refused) => error.body.code,
  );

describe('Somebody opens an account', () => {
  it('with a name, an address and a password, confirms the address by the code in the mail, and is signed in', async () => {
    const [browser, address] = [world.browser(), email()];
    const sent = await browser.inBahia.post('/api/people', { name: '  Ana   Gómez ', email: ` ${address.toUpperCase()} `, password });
    expect([sent.status, sent.body]).toEqual([202, { email: address }]);
    expect((await browser.inBahia.get('/api/people/me')).status).toBe(401);

    const confirmed = await browser.inBahia.post('/api/people/confirmations', { email: address, code: await codeFor(world, address) });
    expect(confirmed.status).toBe(201);
    expect(confirmed.body).toMatchObject({
      name: 'Ana Gómez',
      email: address,
      roles: ['resident'],
      emailConfirmed: true,
      verified: false,
      language: null,
    });
    expect((await browser.inBahia.get('/api/people/me')).body).toEqual(confirmed.body);
  });

  it('and comes back with the password, or with a code', async () => {
    const address = email();
    await opened(world.browser(), address);
    for (const way of ['password', 'code']) {
      const browser = world.browser();
      if (way === 'code') await browser.inBahia.call(sessions.sendCode, { body: { email: address } });
      const me = await browser.inBahia.call(sessions.open, {
        body: way === 'code' ? { email: address, code: await codeFor(world, address) } : { email: address, password },
      });
      expect(me.email).toBe(address);
      expect((await browser.inBahia.call(people.me)).id).toBe(me.id);
    }
  });

  it('and every step is in the audit log, with her as actor', async () => {
    const [browser, address] = [world.browser(), email()];
    await opened(browser, address);
    const me = await browser.inBahia.call(people.me);
    await browser.inBahia.call(people.change, { body: { name: 'Ana María Gómez' } });
    await browser.inBahia.call(people.changePassword, { body: { current: password, next: 'otra frase bien larga' } });
    await browser.inBahia.call(sessions.close);
    const auditEvents = await world.sql<{ action: string; actor_id: string }>(
      'SELECT action, actor_id FROM audit_log WHERE subject_id = $1 ORDER BY at',
      [me.id],
    );
    expect(auditEvents.map(({ action }) => action)).toEqual([
      'person.signed_up',
      'person.confirmed',
      'person.signed_in',
      'person.changed',
      'person.password_changed',
      'person.signed_out',
    ]);
    expect(new Set(auditEvents.map(({ actor_id }) => actor_id))).toEqual(new Set([me.id]));
    const { items } = await world.admin.inBahia.call(audit.list, { query: { subject: me.id, take: 10 } });
    expect(items.map(({ actor }) => actor?.name)).toEqual(auditEvents.map(() => 'Ana María Gómez'));
  });

  it('only with a password that is hard to guess, and kept as argon2id', async () => {
    for (const weak of ['corta', 'contraseña123', '1234567890', 'anagomez1990', 'bahiablanca2']) {
      const answer = await world.visitor.inBahia.post('/api/people', { name: 'Ana Gómez', email: email(), password: weak });
      expect([weak, answer.status, answer.body.error.fields?.[0].path]).toEqual([weak, 400, 'password']);
    }
    const address = email();
    await opened(world.browser(), address);
    const [row] = await world.sql<{ password_hash: string }>('SELECT password_hash FROM people WHERE email = $1', [address]);
    expect(present(row).password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('and chooses neither her role nor her confirmation', async () => {
    for (const more of [{ roles: ['admin'] }, { emailConfirmed: true }, { tenantId: world.tenants.envigado.id }, { verified: true }]) {
      const answer = await world.visitor.inBahia.post('/api/people', { name: 'Ana', email: email(), password, ...more });
      expect([answer.status, answer.body.error.fields[0].code]).toEqual([400, 'unknown_field']);
    }
  });

  it('and twenty requests at once make one account', async () => {
    const address = email();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => world.visitor.inBahia.post('/api/people', { name: 'Ana', email: address, password })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect(await world.sql('SELECT FROM people WHERE email = $1', [address])).toHaveLength(1);
  });
});

describe('An account that somebody else opened in her name', () => {
  it('has no way in before the address is confirmed, not even with the right password', async () => {
    const address = email();
    await world.visitor.inBahia.call(people.signUp, { body: { name: 'Ana', email: address, password } });
    expect(await refusal(world.visitor.inBahia.call(sessions.open, { body: { email: address, password } }))).toBe('wrong_credentials');
  });

  it('loses the password that was chosen elsewhere when she confirms it', async () => {
    const [mallory, ana, address] = [world.browser(), world.browser(), email()];
    await ana.inBahia.call(people.signUp, { body: { name: 'Ana', email: address, password } });
    await mallory.inBahia.call(people.signUp, { body: { name: 'Ana', email: address, password: 'la clave de Mallory' } });
    await ana.inBahia.call(people.confirm, { body: { email: address, code: await codeFor(world, address) } });
    expect(await refusal(mallory.inBahia.call(sessions.open, { body: { email: address, password: 'la clave de Mallory' } }))).toBe(
      'wrong_credentials',
    );
  });

  it('is hers: with a code from her mail she gives it a password', async () => {
    const [ana, address] = [world.browser(), email()];
    await world.browser().inBahia.call(people.signUp, { body: { name: 'Ana', email: address, password: 'la clave de Mallory' } });
    await ana.inBahia.call(people.confirm, { body: { email: address, code: await codeFor(world, address) } });
    await ana.inBahia.call(sessions.sendCode, { body: { email: address } });
    await ana.inBahia.call(people.changePassword, { body: { current: await codeFor(world, address), next: password } });
    expect((await world.browser().inBahia.call(sessions.open, { body: { email: address, password } })).email).toBe(address);
  });
});

describe('A person changes her account', () => {
  it('her name and her language, among those of the place', async () => {
    const ana = await world.person('Ana Gómez');
    expect(await ana.inBahia.call(people.change, { body: { name: 'Ana G.', language: 'pt' } })).toMatchObject({
      name: 'Ana G.',
      language: 'pt',
    });
    expect(await ana.inBahia.call(people.me)).toMatchObject({ name: 'Ana G.', language: 'pt' });
    expect((await ana.inBahia.patch('/api/people/me', { language: null })).body.language).toBeNull();
    const luz = await world.person('Luz', { of: 'envigado' });
    expect((await luz.inEnvigado.patch('/api/people/me', { language: 'pt' })).status).toBe(400);
  });

  it('and neither her roles nor her address that way', async () => {
    const ana = await world.person('Ana');
    for (const body of [{ roles: ['admin'] }, { email: 'otra@correo.example' }, { verified: true }])
      expect((await ana.inBahia.patch('/api/people/me', body)).status).toBe(400);
  });

  it('her password: this session stays, every other ends, and codes that were sent are void', async () => {
    const [here, there, address] = [world.browser(), world.browser(), email()];
    await opened(here, address);
    await there.inBahia.call(sessions.open, { body: { email: address, password } });
    await here.inBahia.call(sessions.sendCode, { body: { email: address } });
    const code = await codeFor(world, address);
    expect(
      await refusal(here.inBahia.call(people.changePassword, { body: { current: 'no es esta clave', next: 'una frase nueva y larga' } })),
    ).toBe('wrong_credentials');
    await here.inBahia.call(people.changePassword, { body: { current: password, next: 'una frase nueva y larga' } });
    expect((await here.inBahia.get('/api/people/me')).status).toBe(200);
    expect((await there.inBahia.get('/api/people/me')).status).toBe(401);
    expect(await refusal(there.inBahia.call(sessions.open, { body: { email: address, code } }))).toBe('wrong_code');
    expect(await refusal(there.inBahia.call(sessions.open, { body: { email: address, password } }))).toBe('wrong_credentials');
    expect((await there.inBahia.call(sessions.open, { body: { email: address, password: 'una frase nueva y larga' } })).email).toBe(
      address,
    );
  });

  it('and signs out: the session is over, also with a copy of the cookie', async () => {
    const ana = await world.person('Ana');
    const out = await ana.inBahia.delete('/api/sessions/current');
    expect(out.status).toBe(204);
    expect(out.headers['set-cookie']?.[0]).toMatch(/^participa=; Max-Age=0/);
    expect((await ana.inBahia.get('/api/people/me')).status).toBe(401);
  });
});

describe('Two towns', () => {
  it('know nothing of each other’s accounts: same address, two accounts, two passwords', async () => {
    const address = email();
    await opened(world.browser(), address);
    expect(await refusal(world.browser().inEnvigado.call(sessions.open, { body: { email: address, password } }))).toBe('wrong_credentials');
    await world.visitor.inEnvigado.call(people.signUp, { body: { name: 'Otra Ana', email: address, password } });
    expect((await lastMail(world, address)).subject).toContain('es su código de Envigado');
  });

  it('a session of one is nobody in the other', async () => {
    const ana = await world.person('Ana');
    expect((await ana.inBahia.get('/api/people/me')).status).toBe(200);
    for (const place of [ana.inEnvigado, ana.inNetwork]) expect((await place.get('/api/people/me')).status).toBe(401);
  });

  it('a code of one is no code in the other', async () => {
    const address = email();
    for (const place of ['bahia-blanca', 'envigado'] as const) await world.person('Ana', { of: place, email: address });
    await world.visitor.inBahia.call(sessions.sendCode, { body: { email: address } });
    const code = await codeFor(world, address);
    expect(await refusal(world.visitor.inEnvigado.call(sessions.open, { body: { email: address, code } }))).toBe('wrong_code');
    expect((await world.visitor.inBahia.call(sessions.open, { body: { email: address, code } })).email).toBe(address);
  });
});
