import { present } from '@participa/base/present.ts';
import { government, publicTenant as pages } from '@participa/tenants/admin-contract.ts';
import { network } from '../contract.ts';
import { people } from '@participa/people/contract.ts';
import { invitations } from '@participa/people/admin-contract.ts';
import { tenants } from '@participa/tenants/contract.ts';
import { SendMail } from '@participa/notifications/api/send-mail.ts';
import { startWorker } from '@participa/platform/jobs/start-worker.ts';
import { Clock } from '@participa/platform/clock.ts';
import { lastMail } from '@participa/api-test/mailbox.ts';
import { openWorld, type World } from '@participa/api-test/world.ts';
import { governmentsIn } from './governments-in.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const { accept, at, create, founding, idOf, refused, tokenFor } = governmentsIn(() => world);

describe('A government', () => {
  it('is founded by the operator, answers at its host at once, and its admin comes in by the mail’s link', async () => {
    expect((await at('villa').get('/api/tenant')).status).toBe(404);
    const made = await create('villa');
    expect(made).toMatchObject({ slug: 'villa', stage: 'preparing', address: 'http://villa.localhost' });
    const place = await at('villa').call(tenants.current);
    expect(place).toMatchObject({
      name: 'Villa del Río',
      timeZone: 'America/Montevideo',
      stage: 'preparing',
      languages: ['es'],
      zones: [{ key: 'toda-la-ciudad', name: 'Toda la ciudad' }],
    });
    expect(place.topics.length).toBeGreaterThan(5);
    expect((await at('villa').get('/api/proposals')).status).toBe(200);
    const mail = await lastMail(world, 'alcaldesa@villa.example');
    expect(mail.body).toContain('http://villa.localhost/invitacion/');
    const token = await tokenFor('alcaldesa@villa.example');
    expect(await at('villa').call(invitations.one, { params: { token } })).toEqual({ email: 'alcaldesa@villa.example', roles: ['admin'] });
    expect(
      await refused(at('villa').call(invitations.accept, { params: { token }, body: { name: 'Inés', password: 'villa del rio' } })),
    ).toBe('invalid_input');
    const admin = await accept('villa');
    expect(await admin.call(people.me)).toMatchObject({ name: 'Inés Bordón', roles: ['admin'], emailConfirmed: true });
    expect((await admin.get('/api/government')).status).toBe(200);
    // Not listed before it goes live.
    expect((await world.visitor.inNetwork.call(tenants.list)).items.map(({ slug }) => slug)).not.toContain('villa');
  });

  it('has an address of its own: taken, reserved and impossible ones are refused', async () => {
    for (const slug of ['villa', 'bahia-blanca', 'red', 'www']) expect([slug, await refused(create(slug))]).toEqual([slug, 'slug_taken']);
    for (const slug of ['a', 'Ñandú', 'con espacio', 'x--y', '-x-y', 'punto.punto'])
      expect([slug, await refused(create(slug))]).toEqual([slug, 'invalid_input']);
  });

  it('invites with links of one use, one place and seven days', async () => {
    await create('enlaces');
    const token = await tokenFor('alcaldesa@enlaces.example');
    const body = { name: 'Otra Persona', password: 'puente viejo y farol' };
    for (const slug of ['villa', 'bahia-blanca'])
      expect(await refused(at(slug).call(invitations.accept, { params: { token }, body }))).toBe('not_found');
    expect((await world.sql(`SELECT FROM invitations WHERE position($1::bytea in token_hash) > 0`, [Buffer.from(token)])).length).toBe(0);
    await accept('enlaces');
    expect(await refused(at('enlaces').call(invitations.accept, { params: { token }, body }))).toBe('invitation_over');
    await world.operator.inNetwork.call(network.invite, {
      params: { id: present(await idOf('enlaces')) },
      body: { email: 'tarde@enlaces.example' },
    });
    const late = await tokenFor('tarde@enlaces.example');
    await world.sql(`UPDATE invitations SET expires_at = now() - interval '1 second' WHERE email = 'tarde@enlaces.example'`);
    expect(await refused(at('enlaces').call(invitations.accept, { params: { token: late }, body }))).toBe('invitation_over');
    const tries = await Promise.all(
      Array.from({ length: 8 }, async () => refused(at('villa').call(invitations.one, { params: { token: 'x'.repeat(43) } }))),
    );
    expect(new Set(tries)).toEqual(new Set(['not_found']));
  });

  it('is suspended and goes on: its host says so, nobody gets in meanwhile', async () => {
    const { id } = await create('pausa');
    const admin = await accept('pausa');
    expect((await world.operator.inNetwork.call(network.suspend, { params: { id } })).stage).toBe('suspended');
    for (const voice of [admin, at('pausa')]) {
      const { status, body } = await voice.get('/api/proposals');
      expect([status, (body as { error: { code: string } }).error.code]).toEqual([503, 'place_suspended']);
    }
    await world.operator.inNetwork.call(network.resume, { params: { id } });
    expect((await admin.get('/api/people/me')).status).toBe(200);
  });

  it('sets itself up step by step, goes live when nothing that must be is missing, and is then listed', async () => {
    await create('paso');
    const admin = await accept('paso');
    expect(await refused(admin.call(government.launch))).toBe('not_ready');
    await admin.call(government.identity, { body: { name: 'Paso de los Ríos', motto: 'Aguas claras', kind: 'municipality' } });
    await admin.call(government.colours, { body: { brand: '#0a7d55' } });
    await admin.call(government.letters, { body: { letters: 'pr' } });
    await admin.call(government.languages, { body: { variant: 'es-AR', languages: ['es', 'en'] } });
    await admin.call(government.zones, {
      body: {
        zones: [
          { key: null, name: 'Centro' },
          { key: null, name: 'Ingeniero Ñandú' },
          { key: 'toda-la-ciudad', name: 'Alrededores' },
        ],
      },
    });
    await admin.call(government.legalTexts, { body: { terms: 'Nuestras condiciones.', privacy: 'Nuestra privacidad.' } });
    await admin.call(government.sender, { body: { senderName: 'Paso participa', replyTo: 'hola@paso.example' } });
    expect(await at('paso').call(tenants.current)).toMatchObject({
      name: 'Paso de los Ríos',
      motto: 'Aguas claras',
      brand: '#0a7d55',
      coat: 'letters-PR',
      languages: ['es', 'en'],
      zones: [
        { key: 'centro', name: 'Centro' },
        { key: 'ingeniero-nandu', name: 'Ingeniero Ñandú' },
        { key: 'toda-la-ciudad', name: 'Alrededores' },
      ],
    });
    expect(await at('paso').call(pages.legalTexts)).toEqual({ terms: 'Nuestras condiciones.', privacy: 'Nuestra privacidad.' });
    const missing = (await admin.call(government.checklist)).items.filter(({ done }) => !done).map(({ name }) => name);
    expect(missing).toEqual(['moderator', 'appeals', 'roll', 'process']);
    await world.sql(`UPDATE people SET roles = '{admin,moderator}' WHERE email = 'alcaldesa@paso.example'`);
    await admin.call(government.launch);
    expect((await world.visitor.inNetwork.call(tenants.list)).items.map(({ slug }) => slug)).toContain('paso');
  });

  it('has a sandbox that its staff may enter and that no mail leaves', async () => {
    const { id } = await create('prueba-real');
    await accept('prueba-real');
    const sandbox = await world.operator.inNetwork.call(network.sandbox, { params: { id } });
    expect(sandbox).toMatchObject({ slug: 'prueba-real-prueba', sandboxOf: 'prueba-real' });
    expect(await at(sandbox.slug).call(tenants.current)).toMatchObject({ stage: 'sandbox', name: 'Villa del Río' });
    const admin = at(sandbox.slug);
    await admin.post('/api/sessions', { email: 'alcaldesa@prueba-real.example', password: 'puente viejo y farol' }).expect(201);
    await at(sandbox.slug).call(people.signUp, {
      body: { name: 'Vecina', email: 'vecina@lejos.example', password: 'mate amargo y bizcochos' },
    });
    const sent: string[] = [];
    const worker = await startWorker({
      workerUrl: world.prepared.workerUrl,
      jobs: [{ name: 'mail', handler: new SendMail(world.database, world.app.get(Clock), async ({ to }) => void sent.push(to)) }],
      pollIntervalMs: 50,
    });
    for (let tries = 0; tries < 200 && (await world.sql(`SELECT FROM outbox WHERE sent_at IS NULL`)).length; tries++)
      await new Promise((done) => setTimeout(done, 50));
    await worker.stop();
    expect(sent).toContain('alcaldesa@prueba-real.example');
    expect(sent).not.toContain('vecina@lejos.example');
    expect(
      await world.sql(`SELECT FROM caught_mails WHERE tenant_id = $1 AND recipient = 'vecina@lejos.example'`, [sandbox.id]),
    ).toHaveLength(1);
    expect(await refused(world.operator.inNetwork.call(network.purge, { params: { id }, body: { slug: 'prueba-real' } }))).toBe(
      'has_sandbox',
    );
  });

  it('is nobody’s to found, suspend or purge but the operator’s at the network’s host', async () => {
    const [ana, fake] = [await world.person('Ana'), await world.person('Una operadora de ciudad', { roles: ['operator'] })];
    const id = world.tenants.envigado.id;
    for (const [voice, code] of [
      [world.admin.inBahia, 'not_allowed'],
      [ana.inBahia, 'not_allowed'],
      [world.visitor.inNetwork, 'not_signed_in'],
      [fake.inBahia, 'not_found'],
    ] as const) {
      expect(await refused(voice.call(network.create, { body: founding('robada') }))).toBe(code);
      expect(await refused(voice.call(network.suspend, { params: { id } }))).toBe(code);
      expect(await refused(voice.call(network.purge, { params: { id }, body: { slug: 'envigado' } }))).toBe(code);
      expect((await voice.get(`/api/network/governments/${id}/export`)).status).toBeGreaterThan(400);
    }
    expect((await world.visitor.inEnvigado.get('/api/tenant')).status).toBe(200);
  });
});
