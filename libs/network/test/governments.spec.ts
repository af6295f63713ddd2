import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { fromBuffer, type ZipFile as Reading } from 'yauzl';
import { ZipFile } from 'yazl';
import { government, publicTenant as pages } from '@participa/tenants/admin-contract.ts';
import { network } from '../contract.ts';
import { people } from '@participa/people/contract.ts';
import { proposals } from '@participa/proposals/contract.ts';
import { invitations } from '@participa/people/admin-contract.ts';
import { tenants } from '@participa/tenants/contract.ts';
import type { GovernmentLine } from '../domain/founding.ts';
import { SendMail } from '@participa/notifications/api/send-mail.ts';
import { startWorker } from '@participa/platform/jobs/start-worker.ts';
import { Clock } from '@participa/platform/clock.ts';
import { lastMail } from '@participa/api-test/mailbox.ts';
import { heading, openProcess } from '@participa/api-test/objects.ts';
import { openWorld, type World } from '@participa/api-test/world.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const founding = (slug: string) => ({
  name: 'Villa del Río',
  slug,
  kind: 'municipality' as const,
  country: 'UY' as const,
  variant: 'es-AR' as const,
  timeZone: 'America/Montevideo',
  currency: 'UYU',
  email: `alcaldesa@${slug}.example`,
});
const create = (slug: string) => world.operator.inNetwork.call(network.create, { body: founding(slug) });
/** Somebody without a cookie at another government's host, as a browser that keeps what it gets. */
const at = (slug: string) => world.browser().inBahia.with({ host: `${slug}.localhost` });
const tokenFor = async (address: string) => /\/invitacion\/([\w-]{43})/.exec((await lastMail(world, address)).body)![1]!;
const refused = async (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: { body: { code: string } }) => error.body.code,
  );
const accept = async (slug: string) => {
  const admin = at(slug);
  await admin.call(invitations.accept, {
    params: { token: await tokenFor(`alcaldesa@${slug}.example`) },
    body: { name: 'Inés Bordón', password: 'puente viejo y farol' },
  });
  return admin;
};
const counts = async (id: string): Promise<Record<string, number>> => {
  const tables = await world.sql<{ name: string }>(
    `SELECT DISTINCT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'tenant_id'`,
  );
  const all: Record<string, number> = {};
  for (const { name } of tables)
    all[name] = (await world.sql<{ count: number }>(`SELECT count(*)::int AS count FROM "${name}" WHERE tenant_id = $1`, [id]))[0]!.count;
  return all;
};
const download = async (id: string): Promise<Buffer> => {
  const answer = await world.operator.inNetwork
    .get(`/api/network/governments/${id}/export`)
    .buffer(true)
    .parse(
      (response, done) =>
        void buffer(response as never).then(
          (all) => done(null, all),
          (error: Error) => done(error, undefined),
        ),
    );
  expect(answer.status).toBe(200);
  return answer.body as Buffer;
};
const upload = (slug: string, zip: Buffer) =>
  world.operator.inNetwork.post(`/api/network/imports?slug=${slug}`).attach('file', zip, 'export.zip');

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
      params: { id: (await idOf('enlaces'))! },
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

  it('keeps zones that are used, takes maps and pictures, and refuses what is neither', async () => {
    const ana = await world.person('Ana');
    await ana.inBahia.call(proposals.publish, {
      body: {
        title: 'Bancos para la plaza',
        body: 'Hacen falta bancos con sombra para quienes esperan.',
        zone: 'norte',
        topic: 'movilidad',
      },
    });
    const { admin } = world;
    expect(await refused(admin.inBahia.call(government.zones, { body: { zones: [{ key: 'centro', name: 'Centro' }] } }))).toBe(
      'zone_in_use',
    );
    expect(
      await refused(
        admin.inBahia.call(government.topics, { body: { topics: [{ key: 'ambiente', name: 'Ambiente', icon: 'recycling' }] } }),
      ),
    ).toBe('topic_in_use');
    const square = (x: number) => [
      [
        [x, -38],
        [x + 1, -38],
        [x + 1, -39],
        [x, -39],
        [x, -38],
      ],
    ];
    const map = (names: (string | null)[]) =>
      Buffer.from(
        JSON.stringify({
          type: 'FeatureCollection',
          features: names.map((name, nth) => ({
            type: 'Feature',
            properties: { name },
            geometry: { type: 'Polygon', coordinates: square(nth - 62) },
          })),
        }),
      );
    const send = (file: Buffer, to = 'map') => admin.inBahia.post(`/api/government/${to}`).attach('file', file, 'file');
    expect((await send(map(['Centro', null]))).body.error).toMatchObject({ code: 'map_refused', facts: { fault: 'no_names' } });
    expect((await send(Buffer.from('<svg onload=alert(1)>'))).body.error.code).toBe('map_refused');
    expect((await send(map(['Centro', 'Villa Mitre']))).status).toBe(204);
    const { zones } = await world.visitor.inBahia.call(tenants.current);
    expect(zones.map(({ key }) => key)).toEqual(['centro', 'villa-mitre', 'norte']);
    expect((await world.visitor.inBahia.call(pages.map)).zones.map(({ key, path }) => [key, /^M[\d. L]+Z$/.test(path)])).toEqual([
      ['centro', true],
      ['villa-mitre', true],
    ]);
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
    for (const bad of [
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      Buffer.concat([png, Buffer.from('<script>')]),
      png.subarray(0, 40),
    ])
      expect((await send(bad, 'arms')).body.error.code).toBe('picture_refused');
    expect((await send(Buffer.alloc(300_000, 1), 'arms')).body.error.code).toBe('too_large');
    expect((await send(png, 'arms')).status).toBe(204);
    const arms = await world.visitor.inBahia.get('/api/tenant/arms');
    expect([arms.headers['content-type'], arms.headers['x-content-type-options'], (arms.body as Buffer).equals(png)]).toEqual([
      'image/png',
      'nosniff',
      true,
    ]);
    expect((await world.visitor.inEnvigado.get('/api/tenant/arms')).status).toBe(404);
  });

  it('is exported and comes up elsewhere with as many rows of everything, and its people without passwords', async () => {
    const bahia = world.tenants['bahia-blanca'].id;
    await heading(world, await openProcess(world));
    const [ana] = await world.sql<{ id: string }>(`SELECT id FROM people WHERE tenant_id = $1 LIMIT 1`, [bahia]);
    const proposal = (await world.sql<{ id: string }>(`SELECT id FROM proposals WHERE tenant_id = $1 LIMIT 1`, [bahia]))[0]!.id;
    // Replies that sort before what they answer.
    for (const [id, parent] of [
      ['f', null],
      ['9', 'f'],
      ['1', '9'],
    ] as const)
      await world.sql(
        `INSERT INTO comments (tenant_id, id, subject_kind, subject_id, parent_id, depth, author_id, body, up, down, replies, created_at) VALUES ($1, $2, 'proposal', $3, $4, 1, $5, 'Hola', 0, 0, 0, now())`,
        [bahia, `${id}0000000-0000-4000-8000-000000000000`, proposal, parent && `${parent}0000000-0000-4000-8000-000000000000`, ana!.id],
      );
    await world.sql(`UPDATE people SET password_hash = 'canary-hash' WHERE tenant_id = $1`, [bahia]);
    const zip = await download(bahia);
    const files = await unzip(zip);
    const manifest = JSON.parse(files.get('manifest.json')!) as { tables: { name: string; rows: number; sha256: string }[] };
    for (const { name, rows, sha256 } of manifest.tables) {
      const text = files.get(`${name}.ndjson`)!;
      expect([name, text.split('\n').length - 1, createHash('sha256').update(text).digest('hex')]).toEqual([name, rows, sha256]);
    }
    expect([...files.values()].join()).not.toMatch(/canary-hash|token_hash|code_hash/);
    const { body, status } = await upload('bahia-nueva', zip);
    expect([status, (body as GovernmentLine).slug]).toEqual([201, 'bahia-nueva']);
    const [before, after] = [await counts(bahia), await counts((body as GovernmentLine).id)];
    for (const { name, rows } of manifest.tables) expect([name, after[name]]).toEqual([name, rows]);
    for (const { name, rows } of manifest.tables) expect([name, before[name]]).toEqual([name, rows]);
    expect((await at('bahia-nueva').call(tenants.current)).zones).toEqual((await world.visitor.inBahia.call(tenants.current)).zones);
    expect((await at('bahia-nueva').get('/api/proposals')).body.items).toHaveLength(1);
    expect(await world.sql(`SELECT FROM people WHERE tenant_id = $1 AND password_hash IS NOT NULL`, [(body as GovernmentLine).id])).toEqual(
      [],
    );
  });

  it('does not come of a file that was changed, that is none, or that would unpack to more than fits', async () => {
    const files = await unzip(await download(world.tenants.envigado.id));
    const manifest = JSON.parse(files.get('manifest.json')!) as { tables: { name: string; rows: number }[] };
    const fault = async (zip: Buffer) => {
      const { body } = await upload('intruso', zip);
      const { error } = body as { error?: { code: string; facts?: { fault: string } } };
      return `${error?.code} ${error?.facts?.fault}`;
    };
    const zipped = (change: Record<string, string>) => zipOf(new Map([...files, ...Object.entries(change)]));
    expect(await fault(Buffer.from('no es un zip'))).toBe('import_refused not_zip');
    expect(await fault(await zipOf(new Map([['manifest.json', '{}']])))).toBe('import_refused not_export');
    expect(await fault(await zipped({ 'otro.txt': 'x' }))).toBe('import_refused not_export');
    expect(await fault(await zipped({ 'zones.ndjson': files.get('zones.ndjson')!.replace('Centro', 'Otro') }))).toBe(
      'import_refused tampered',
    );
    expect(
      await fault(
        await zipped({
          'manifest.json': JSON.stringify({
            ...manifest,
            tables: [...manifest.tables, { name: 'sessions', columns: ['token_hash'], rows: 0, sha256: '' }],
          }),
        }),
      ),
    ).toBe('import_refused newer');
    expect(await fault(await zipped({ 'manifest.json': ' '.repeat(2 ** 21) }))).toBe('import_refused too_big');
    expect(await fault(evil(await zipped({ 'otro.txt': 'x' })))).toBe('import_refused not_zip');
    expect(await idOf('intruso')).toBeUndefined();
  });

  it('has a trial place that its staff may enter and that no mail leaves', async () => {
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

  it('is purged only suspended, exported and by its name; then nothing of it is left, and nobody else lost a row', async () => {
    const { id } = await create('adios');
    const admin = await accept('adios');
    await admin.call(government.zones, { body: { zones: [{ key: null, name: 'Único' }] } });
    const purge = (slug = 'adios') => refused(world.operator.inNetwork.call(network.purge, { params: { id }, body: { slug } }));
    expect(await purge('adioz')).toBe('slug_differs');
    expect(await purge()).toBe('export_first');
    await download(id);
    expect(await purge()).toBe('export_first');
    await world.operator.inNetwork.call(network.suspend, { params: { id } });
    expect(await purge()).toBe('export_first');
    await download(id);
    const [others, own] = [await counts(world.tenants['bahia-blanca'].id), await counts(id)];
    expect([own['people'], own['zones']]).toEqual([1, 1]);
    expect(await purge()).toBe('done');
    expect(Object.values(await counts(id)).reduce((sum, count) => sum + count, 0)).toBe(0);
    expect(await world.sql('SELECT FROM tenants WHERE id = $1', [id])).toEqual([]);
    expect(await counts(world.tenants['bahia-blanca'].id)).toEqual(others);
    expect((await at('adios').get('/api/tenant')).status).toBe(404);
    const [deed] = await world.sql<{ facts: object }>(`SELECT facts FROM audit_log WHERE tenant_id = $1 AND action = 'government.purged'`, [
      world.tenants.red.id,
    ]);
    expect(deed!.facts).toMatchObject({ slug: 'adios', name: 'Villa del Río' });
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

const idOf = async (slug: string) => (await world.sql<{ id: string }>('SELECT id FROM tenants WHERE slug = $1', [slug]))[0]?.id;

async function unzip(zip: Buffer): Promise<Map<string, string>> {
  const opened = await new Promise<Reading>((resolve, reject) =>
    fromBuffer(zip, { lazyEntries: true }, (error, file) => (error ? reject(error) : resolve(file))),
  );
  const files = new Map<string, string>();
  await new Promise<void>((done, fail) => {
    opened.on('entry', (entry: { fileName: string }) => {
      opened.openReadStream(entry as never, (error, stream) => {
        if (error) return fail(error);
        void buffer(stream).then((all) => {
          files.set(entry.fileName, all.toString());
          opened.readEntry();
        }, fail);
      });
    });
    opened.once('end', done).once('error', fail);
    opened.readEntry();
  });
  return files;
}

function zipOf(files: ReadonlyMap<string, string>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of files) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** The same with a name that leads out of wherever it would be unpacked. */
const evil = (zip: Buffer): Buffer => Buffer.from(zip.toString('latin1').replaceAll('otro.txt', '../../ot'), 'latin1');
