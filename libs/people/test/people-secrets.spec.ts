import { present } from '@participa/base/present.ts';
import { people, sessions } from '../contract.ts';
import { DAY_MS, MINUTE_MS } from '@participa/base/duration.ts';
import { codeFor } from '@participa/api-test/mailbox.ts';
import { openWorld, type World } from '@participa/api-test/world.ts';

let world: World;
beforeAll(async () => void (world = await openWorld({ rateLimits: 'strict' })));
beforeEach(async () => {
  await world.resetRateLimits();
  world.passToNextPeriod(15 * MINUTE_MS);
});
afterAll(() => world.close());

const password = 'mate amargo y bizcochos';
const email = () => `ana.${Math.random().toString(36).slice(2)}@correo.example`;
const wrongCode = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const enter = (given: object, from = '203.0.113.5') => world.visitor.inBahia.from(from).post('/api/sessions', given);

async function opened(): Promise<string> {
  const [browser, address] = [world.browser(), email()];
  await browser.inBahia.from('203.0.113.9').call(people.signUp, { body: { name: 'Ana', email: address, password } });
  await browser.inBahia.from('203.0.113.9').call(people.confirm, { body: { email: address, code: await codeFor(world, address) } });
  return address;
}
async function sent(address: string): Promise<string> {
  await world.visitor.inBahia.from('203.0.113.9').call(sessions.sendCode, { body: { email: address } });
  return codeFor(world, address);
}

describe('A one-time code', () => {
  it('is good once', async () => {
    const address = await opened();
    const code = await sent(address);
    expect((await enter({ email: address, code })).status).toBe(201);
    expect((await enter({ email: address, code })).body.error.code).toBe('wrong_code');
  });

  it('is good once, also when it is given ten times at the same moment', async () => {
    const address = await opened();
    const code = await sent(address);
    const answers = await Promise.all(Array.from({ length: 10 }, () => enter({ email: address, code })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('is good for ten minutes', async () => {
    const address = await opened();
    const code = await sent(address);
    world.pass(10 * MINUTE_MS + 1);
    expect((await enter({ email: address, code })).body.error.code).toBe('wrong_code');
  });

  it('dies with the fifth wrong try', async () => {
    const address = await opened();
    const code = await sent(address);
    for (let tries = 0; tries < 5; tries++) expect((await enter({ email: address, code: wrongCode(code) })).status).toBe(401);
    expect((await enter({ email: address, code })).body.error.code).toBe('wrong_code');
  });

  it('survives four', async () => {
    const address = await opened();
    const code = await sent(address);
    for (let tries = 0; tries < 4; tries++) await enter({ email: address, code: wrongCode(code) });
    expect((await enter({ email: address, code })).status).toBe(201);
  });

  it('is void once another was sent', async () => {
    const address = await opened();
    const first = await sent(address);
    const second = await sent(address);
    if (first !== second) expect((await enter({ email: address, code: first })).status).toBe(401);
    expect((await enter({ email: address, code: second })).status).toBe(201);
  });

  it('is not in the database in plain, nor is any token', async () => {
    const ana = await world.person('Ana');
    const code = await sent(ana.email);
    const kept = JSON.stringify(
      await world.sql(`SELECT encode(code_hash, 'escape') AS hash, encode(code_hash, 'hex') AS hex FROM one_time_codes WHERE email = $1`, [
        ana.email,
      ]),
    );
    expect(kept).not.toContain(code);
    expect(JSON.stringify(await world.sql(`SELECT encode(token_hash, 'base64') FROM sessions`))).not.toContain(ana.token);
  });
});

describe('Nobody learns whether an address has an account', () => {
  const asks: [string, (address: string) => [string, object]][] = [
    ['opening one', (address) => ['/api/people', { name: 'Ana', email: address, password }]],
    ['asking for a code', (address) => ['/api/sessions/codes', { email: address }]],
    ['a wrong password', (address) => ['/api/sessions', { email: address, password: 'no es esta clave' }]],
    ['a wrong code', (address) => ['/api/sessions', { email: address, code: '000000' }]],
    ['a wrong confirmation', (address) => ['/api/people/confirmations', { email: address, code: '000000' }]],
  ];
  it.each(asks)('by the answer to %s', async (_, ask) => {
    const [known, unknown] = [await opened(), email()];
    const answer = async (address: string) => {
      const { status, headers, text } = await world.visitor.inBahia.post(...ask(address));
      return {
        status,
        headers: Object.keys(headers).sort(),
        length: headers['content-length'],
        text: text.replaceAll(address, 'address').length,
      };
    };
    const [of, ofNobody] = [await answer(known), await answer(unknown.padEnd(known.length, 'x'))];
    expect({ ...of, length: 0 }).toEqual({ ...ofNobody, length: 0 });
  });

  it('by how long the password takes: it is compared with nobody’s when there is nothing to compare with', async () => {
    const argon2 = jest.requireActual<typeof import('@node-rs/argon2')>('@node-rs/argon2');
    const verify = jest.spyOn(argon2, 'verify');
    for (const address of [await opened(), email()]) {
      verify.mockClear();
      await enter({ email: address, password: 'no es esta clave' });
      expect(verify).toHaveBeenCalledTimes(1);
      expect(present(verify.mock.calls[0])[0]).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    }
    verify.mockRestore();
  });

  it('by how long asking for a code takes: the same is written for both', async () => {
    const [known, unknown] = [await opened(), email()];
    const ask = (address: string) =>
      world.statements(async () => void (await world.visitor.inBahia.post('/api/sessions/codes', { email: address })));
    expect(await ask(unknown)).toEqual(await ask(known));
    expect(await world.sql(`SELECT FROM outbox WHERE recipient = $1 OR (recipient = '' AND sent_at IS NULL)`, [unknown])).toHaveLength(0);
  });

  it('by when it is told to wait', async () => {
    for (const address of [await opened(), email()]) {
      await world.resetRateLimits();
      const answers = [];
      for (let tries = 0; tries < 12; tries++) answers.push((await enter({ email: address, password: 'no es esta clave' })).status);
      expect(answers).toEqual([...Array<number>(10).fill(401), 429, 429]);
    }
  });
});

describe('Guessing stops', () => {
  it('after ten passwords in a quarter of an hour, even the right one waits, and is told how long', async () => {
    const address = await opened();
    for (let tries = 0; tries < 10; tries++) await enter({ email: address, password: `intento ${tries} fallido` }, `203.0.113.${tries}`);
    const eleventh = await enter({ email: address, password });
    expect([eleventh.status, eleventh.body.error.code]).toEqual([429, 'too_many_requests']);
    expect(Number(eleventh.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(eleventh.headers['retry-after'])).toBeLessThanOrEqual(900);
    expect((await enter({ email: address, code: await sent(address) })).status).toBe(201);
    world.pass(15 * MINUTE_MS);
    expect((await enter({ email: address, password })).status).toBe(201);
  });

  it('at ten also when thirty come at once, through two processes', async () => {
    const [address, secondProcess] = [await opened(), await world.secondProcess()];
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        (at % 2 ? world : secondProcess).visitor.inBahia
          .from(`198.51.100.${at}`)
          .post('/api/sessions', { email: address, password: `intento ${at} fallido` }),
      ),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
  });

  it('from one address of the network, over however many accounts', async () => {
    const answers = [];
    for (let at = 0; at < 52; at++) answers.push((await enter({ email: email(), code: '123456' }, '192.0.2.1')).status);
    expect(answers.slice(49)).toEqual([401, 429, 429]);
    expect((await enter({ email: await opened(), password }, '192.0.2.2')).status).toBe(201);
  });

  it('of codes, after sixty in a day', async () => {
    const address = await opened();
    world.passToNextPeriod(DAY_MS);
    let looked = 0;
    for (let quarter = 0; quarter < 8; quarter++) {
      for (let tries = 0; tries < 10; tries++)
        looked += (await enter({ email: address, code: '000000' }, `203.0.113.${quarter}`)).status === 401 ? 1 : 0;
      world.pass(15 * MINUTE_MS);
    }
    expect(looked).toBe(60);
  });

  it('but right passwords are never too many: twenty in a row enter', async () => {
    const address = await opened();
    for (let times = 0; times < 20; times++) expect((await enter({ email: address, password })).status).toBe(201);
  });
});

describe('Mail to one address', () => {
  it('is limited, no matter who asks for it and from where', async () => {
    const address = email();
    const answers = [];
    for (let at = 0; at < 12; at++)
      answers.push((await world.visitor.inBahia.from(`198.51.100.${at}`).post('/api/sessions/codes', { email: address })).status);
    expect(answers).toEqual([...Array<number>(10).fill(202), 429, 429]);
  });

  it.each([
    'ana@correo.example\r\nBcc: todos@correo.example',
    'ana@correo.example,otra@correo.example',
    'Ana <ana@correo.example>',
    'ana\u0000@correo.example',
    'ana@correo',
    '"a b"@correo.example',
  ])('is not sent when it is no address: %j', async (address) => {
    for (const [path, body] of [
      ['/api/people', { name: 'Ana', password }],
      ['/api/sessions/codes', {}],
    ] as const) {
      const answer = await world.visitor.inBahia.post(path, { ...body, email: address });
      expect([answer.status, answer.body.error.fields[0]]).toMatchObject([400, { path: 'email', code: 'not_email' }]);
    }
  });
});
