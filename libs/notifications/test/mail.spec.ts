import { inbox } from '../contract.ts';
import { people, sessions } from '@participa/people/contract.ts';
import { NotAccepted, type MailMessage, type Transport } from '../api/mail-message.ts';
import { Mailer } from '../api/mailer.ts';
import { smtpTransport } from '../api/smtp-transport.ts';
import { transportFor } from '../api/transport.ts';
import { SendMail } from '../api/send-mail.ts';
import { DeleteExpiredRows } from '@participa/platform/jobs/delete-expired-rows.ts';
import { JobWorker } from '@participa/platform/jobs/job-worker.ts';
import { startWorker, type Worker } from '@participa/platform/jobs/start-worker.ts';
import { Clock } from '@participa/platform/clock.ts';
import { codeFor, lastMail } from '@participa/api-test/mailbox.ts';
import { smtpServer } from './smtp-server.ts';
import { openWorld, type World } from '@participa/api-test/world.ts';

let world: World;
const workers: Worker[] = [];
beforeAll(async () => void (world = await openWorld()));
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.stop();
  await world.sql('DELETE FROM outbox');
  await world.sql('DELETE FROM graphile_worker._private_jobs');
});
afterAll(() => world.close());

const email = () => `ana.${Math.random().toString(36).slice(2)}@correo.example`;
const working = async (transport: Transport): Promise<Worker> => {
  const worker = await startWorker({
    workerUrl: world.prepared.workerUrl,
    jobs: world.app
      .get(JobWorker)
      .jobs()
      .map((job) => (job.name === 'mail' ? { ...job, handler: new SendMail(world.database, world.app.get(Clock), transport) } : job)),
    pollIntervalMs: 100,
  });
  workers.push(worker);
  return worker;
};
const write = (to: string, text = 'Hola') =>
  world.database.inside({ tenant: world.tenants['bahia-blanca'].id, actor: null }, () =>
    world.app.get(Mailer).write({ to, subject: 'Aviso', text }),
  );
const waiting = async () => (await world.sql(`SELECT FROM outbox WHERE sent_at IS NULL AND refused IS NULL`)).length;
/** Tries that failed wait for seconds; here they wait for nothing. */
const again = () => world.sql('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE run_at > now()');

async function until(what: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + 15_000; !(await what());) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

describe('A mail', () => {
  it('is written in the deed’s transaction: where the deed fails, there is none', async () => {
    const written = world.database.inside({ tenant: world.tenants['bahia-blanca'].id, actor: null }, async () => {
      await world.app.get(Mailer).write({ to: email(), subject: 'Aviso', text: 'Hola' });
      throw new Error('The deed failed');
    });
    await expect(written).rejects.toThrow('The deed failed');
    expect([await waiting(), (await world.sql('SELECT FROM graphile_worker._private_jobs')).length]).toEqual([0, 0]);
  });

  it('is sent once, and what was in it is forgotten', async () => {
    const [letters, to] = [[] as MailMessage[], email()];
    await world.visitor.inBahia.call(people.signUp, { body: { name: 'Ana', email: to, password: 'mate amargo y bizcochos' } });
    const code = await codeFor(world, to);
    await working(async (letter) => void letters.push(letter));
    await until(async () => (await waiting()) === 0);
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ to, senderName: 'Bahía Blanca', subject: `${code} es tu código de Bahía Blanca` });
    expect(
      JSON.stringify([await world.sql('SELECT * FROM outbox'), await world.sql('SELECT * FROM graphile_worker._private_jobs')]),
    ).not.toContain(code);
    expect(await lastMail(world, to)).toEqual({ subject: '', body: '' });
  });

  it('comes once each, although the server is down at first and workers come and go', async () => {
    const letters: MailMessage[] = [];
    let down = true;
    const transport: Transport = async (letter) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (down) throw new Error('The mail server did not take it: ECONNREFUSED');
      letters.push(letter);
    };
    for (let at = 0; at < 12; at++) await write(`vecina${at}@correo.example`);
    const first = await working(transport);
    await until(async () => (await world.sql('SELECT FROM graphile_worker._private_jobs WHERE attempts > 0')).length === 12);
    await first.stop();
    expect([letters.length, await waiting()]).toEqual([0, 12]);
    down = false;
    await again();
    const second = await working(transport);
    await until(() => letters.length > 2);
    await second.stop();
    await working(transport);
    await working(transport);
    await until(async () => (await again(), (await waiting()) === 0));
    expect(letters.map(({ to }) => to).sort()).toEqual(Array.from({ length: 12 }, (_, at) => `vecina${at}@correo.example`).sort());
  });

  it('goes out again under the same id when the worker lost the database after sending it', async () => {
    const letters: MailMessage[] = [];
    await write(email());
    await working(async (letter) => {
      letters.push(letter);
      if (letters.length === 1)
        await world.sql(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'`,
        );
    });
    await until(async () => (await again(), (await waiting()) === 0));
    expect(letters.length).toBe(2);
    expect(letters[1]).toEqual(letters[0]);
  });

  it('whose worker was killed is taken up by another', async () => {
    const letters: MailMessage[] = [];
    await write(email());
    await world.sql(
      `UPDATE graphile_worker._private_jobs SET locked_by = 'killed', locked_at = now() - interval '6 minutes', attempts = 1`,
    );
    await working(async (letter) => void letters.push(letter));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(letters).toHaveLength(0);
    await world.sql(`SELECT graphile_worker.add_job('unlock')`);
    await until(() => letters.length === 1);
  });

  it('is sent by a worker that lost every connection in the meantime', async () => {
    const letters: MailMessage[] = [];
    await working(async (letter) => void letters.push(letter));
    for (let round = 1; round <= 3; round++) {
      await world.sql(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()
           AND application_name = 'participa-worker'`,
      );
      await write(email());
      await until(() => letters.length === round);
    }
  });

  it('that never goes out does not keep others back, and is tried twelve times', async () => {
    const letters: MailMessage[] = [];
    let tries = 0;
    await write('veneno@correo.example');
    for (let at = 0; at < 10; at++) await write(`vecina${at}@correo.example`);
    await working(async (letter) => {
      if (letter.to.startsWith('veneno')) throw new Error(`Try ${++tries}`);
      letters.push(letter);
    });
    await until(() => letters.length === 10);
    await until(async () => (await again(), tries >= 12));
    await again();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect([tries, letters.length, await waiting()]).toEqual([12, 10, 1]);
  });

  it('that the address will never take is tried once', async () => {
    let tries = 0;
    await write(email());
    await working(() => (tries++, Promise.reject(new NotAccepted(550))));
    await until(async () => (await waiting()) === 0);
    await again();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(tries).toBe(1);
    expect(await world.sql('SELECT refused, sent_at, body FROM outbox')).toEqual([{ refused: '550', sent_at: null, body: '' }]);
  });

  it('speaks as its place and its reader do', async () => {
    const [rioplatense, paisa, english] = [email(), email(), (await world.person('Ana', { language: 'en' })).email];
    await world.visitor.inBahia.call(people.signUp, { body: { name: 'Ana', email: rioplatense, password: 'mate amargo y bizcochos' } });
    await world.visitor.inEnvigado.call(people.signUp, { body: { name: 'Luz', email: paisa, password: 'mate amargo y bizcochos' } });
    await world.visitor.inBahia.call(sessions.sendCode, { body: { email: english } });
    expect((await lastMail(world, rioplatense)).body).toContain('escribí este código');
    expect((await lastMail(world, paisa)).body).toContain('escriba este código');
    expect((await lastMail(world, english)).body).toContain('type this code');
  });

  it('to somebody who has an account says so, with a way in', async () => {
    const ana = await world.person('Ana');
    await world.visitor.inBahia.call(people.signUp, { body: { name: 'Ana', email: ana.email, password: 'mate amargo y bizcochos' } });
    expect((await lastMail(world, ana.email)).subject).toBe('Ya tenés una cuenta en Bahía Blanca');
    expect(
      (await world.visitor.inBahia.call(sessions.open, { body: { email: ana.email, code: await codeFor(world, ana.email) } })).id,
    ).toBe(ana.id);
  });
});

describe('Development’s inbox', () => {
  it('shows each place its own mails, the latest first', async () => {
    const [here, there] = [email(), email()];
    await working(transportFor(world.config, world.database, world.app.get(Clock)));
    for (const [voice, to] of [
      [world.visitor.inBahia, here],
      [world.visitor.inEnvigado, there],
    ] as const)
      await voice.call(people.signUp, { body: { name: 'Ana', email: to, password: 'mate amargo y bizcochos' } });
    await until(async () => (await waiting()) === 0);
    const { items } = await world.visitor.inBahia.call(inbox.list);
    expect(items[0]).toMatchObject({ to: here, text: expect.stringMatching(/\b\d{6}\b/) });
    expect(items.map(({ to }) => to)).not.toContain(there);
  });

  it('does not exist in production, nor where mail is sent', async () => {
    for (const options of [{ production: true, smtpUrl: 'smtp://127.0.0.1:1' }, { smtpUrl: 'smtp://127.0.0.1:1' }])
      expect((await (await world.secondProcess(options)).visitor.inBahia.get('/api/dev/mail')).status).toBe(404);
  });
});

describe('By SMTP', () => {
  it('a mail has one recipient, a lasting Message-ID and a place as sender, whatever is in it', async () => {
    const server = await smtpServer();
    const send = smtpTransport(server.url, 'participa.example');
    const letter = {
      id: '019a0000-0000-7000-8000-000000000001',
      senderName: 'Bahía "Blanca"\r\nBcc: x@y.example',
      to: 'ana@correo.example',
      subject: 'Código\r\nBcc: todos@correo.example',
      text: 'Hola\r\n.\r\nRCPT TO:<x@y.example>',
    };
    await send(letter);
    await send(letter);
    await server.close();
    expect(server.taken.map(({ from, to }) => [from, to])).toEqual(Array(2).fill(['participa@participa.example', ['ana@correo.example']]));
    for (const { data } of server.taken) {
      expect(data).toContain(`Message-ID: <${letter.id}@participa.example>`);
      expect(data).toContain('Auto-Submitted: auto-generated');
      expect(data.split('\r\n\r\n')[0]).not.toMatch(/^bcc:/im);
    }
  });

  it('tells final refusals from passing ones, and names no address in its errors', async () => {
    const server = await smtpServer((to) => {
      if (to.startsWith('nadie')) return `550 <${to}> unknown`;
      return to.startsWith('llena') ? `452 <${to}> full` : undefined;
    });
    const send = smtpTransport(server.url, 'participa.example');
    const to = async (name: string) =>
      send({ id: 'x', senderName: 'Bahía Blanca', to: `${name}@correo.example`, subject: 's', text: 't' }).catch((error: Error) => error);
    expect(await to('nadie')).toBeInstanceOf(NotAccepted);
    const full = (await to('llena')) as Error;
    expect(full).not.toBeInstanceOf(NotAccepted);
    expect(`${full.message} ${full.stack}`).not.toContain('llena@');
    await server.close();
    expect(((await to('ana')) as Error).message).toMatch(/^The mail server did not take it: E/);
  });
});

describe('Housekeeping', () => {
  it('deletes what has passed, in every place, and nothing else', async () => {
    for (const place of ['bahia-blanca', 'envigado'] as const) {
      const [gone, stays] = [await world.person('Ana', { of: place }), await world.person('Luz', { of: place })];
      await world.sql(`UPDATE sessions SET expires_at = now() - interval '1 minute' WHERE person_id = $1`, [gone.id]);
      const tenant = world.tenants[place].id;
      for (const [email, minutes] of [
        ['pasado', -1],
        ['vigente', 9],
      ])
        await world.sql(`INSERT INTO one_time_codes VALUES ($1, $2, '\\x00', 0, now() + make_interval(mins => $3))`, [
          tenant,
          `${email}@correo.example`,
          minutes,
        ]);
      for (const [key, days] of [
        ['\\x01', 3],
        ['\\x02', 1],
      ])
        await world.sql(`INSERT INTO idempotency_keys VALUES ($1, $2, '\\x00', '{}', now() - make_interval(days => $3))`, [
          tenant,
          key,
          days,
        ]);
      for (const [key, hours] of [
        ['\\x01', 25],
        ['\\x02', 23],
      ])
        await world.sql(`INSERT INTO rate_limit_hits VALUES ($1, $2, now() - make_interval(hours => $3), 5)`, [tenant, key, hours]);
      await world.app.get(DeleteExpiredRows).run();
      const left = async (sql: string) => (await world.sql<{ what: string }>(sql, [tenant])).map(({ what }) => what);
      expect(
        await left(`SELECT person_id AS what FROM sessions WHERE tenant_id = $1 AND person_id IN ('${gone.id}', '${stays.id}')`),
      ).toEqual([stays.id]);
      expect(
        await left(
          `SELECT email AS what FROM one_time_codes WHERE tenant_id = $1 AND email LIKE '%ado@%' OR email LIKE 'vigente@%'
             AND tenant_id = $1`,
        ),
      ).toEqual(['vigente@correo.example']);
      expect(await left(`SELECT encode(key, 'hex') AS what FROM idempotency_keys WHERE tenant_id = $1`)).toEqual(['02']);
      expect(await left(`SELECT encode(key, 'hex') AS what FROM rate_limit_hits WHERE tenant_id = $1 AND length(key) = 1`)).toEqual(['02']);
    }
  });

  it('is what the queue asks for every hour', async () => {
    const gone = await world.person('Ana');
    await world.sql(`UPDATE sessions SET expires_at = now() - interval '1 minute' WHERE person_id = $1`, [gone.id]);
    await working(async () => undefined);
    await world.sql(`SELECT graphile_worker.add_job('housekeeping')`);
    await until(async () => (await world.sql('SELECT FROM sessions WHERE person_id = $1', [gone.id])).length === 0);
  });
});
