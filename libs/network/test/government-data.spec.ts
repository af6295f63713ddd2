import { present } from '@participa/base/present.ts';
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { government, publicTenant as pages } from '@participa/tenants/admin-contract.ts';
import { network } from '../contract.ts';
import { proposals } from '@participa/proposals/contract.ts';
import { tenants } from '@participa/tenants/contract.ts';
import type { GovernmentLine } from '../domain/founding.ts';
import { heading, openProcess } from '@participa/api-test/objects.ts';
import { openWorld, type World } from '@participa/api-test/world.ts';
import { evil, unzip, zipOf } from './export-zip.ts';
import { governmentsIn } from './governments-in.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const { accept, at, create, idOf, refused } = governmentsIn(() => world);
const counts = async (id: string): Promise<Record<string, number>> => {
  const tables = await world.sql<{ name: string }>(
    `SELECT DISTINCT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'tenant_id'`,
  );
  const all: Record<string, number> = {};
  for (const { name } of tables)
    all[name] = present(
      (await world.sql<{ count: number }>(`SELECT count(*)::int AS count FROM "${name}" WHERE tenant_id = $1`, [id]))[0],
    ).count;
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

describe('What a government keeps', () => {
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
    const proposal = present((await world.sql<{ id: string }>(`SELECT id FROM proposals WHERE tenant_id = $1 LIMIT 1`, [bahia]))[0]).id;
    // Replies that sort before what they answer.
    for (const [id, parent] of [
      ['f', null],
      ['9', 'f'],
      ['1', '9'],
    ] as const)
      await world.sql(
        `INSERT INTO comments (tenant_id, id, subject_kind, subject_id, parent_id, depth, author_id, body, up, down, replies, created_at)
           VALUES ($1, $2, 'proposal', $3, $4, 1, $5, 'Hola', 0, 0, 0, now())`,
        [
          bahia,
          `${id}0000000-0000-4000-8000-000000000000`,
          proposal,
          parent && `${parent}0000000-0000-4000-8000-000000000000`,
          present(ana).id,
        ],
      );
    await world.sql(`UPDATE people SET password_hash = 'canary-hash' WHERE tenant_id = $1`, [bahia]);
    const zip = await download(bahia);
    const files = await unzip(zip);
    const manifest = JSON.parse(present(files.get('manifest.json'))) as { tables: { name: string; rows: number; sha256: string }[] };
    for (const { name, rows, sha256 } of manifest.tables) {
      const text = present(files.get(`${name}.ndjson`));
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
    const manifest = JSON.parse(present(files.get('manifest.json'))) as { tables: { name: string; rows: number }[] };
    const fault = async (zip: Buffer) => {
      const { body } = await upload('intruso', zip);
      const { error } = body as { error?: { code: string; facts?: { fault: string } } };
      return `${error?.code} ${error?.facts?.fault}`;
    };
    const zipped = (change: Record<string, string>) => zipOf(new Map([...files, ...Object.entries(change)]));
    expect(await fault(Buffer.from('no es un zip'))).toBe('import_refused not_zip');
    expect(await fault(await zipOf(new Map([['manifest.json', '{}']])))).toBe('import_refused not_export');
    expect(await fault(await zipped({ 'otro.txt': 'x' }))).toBe('import_refused not_export');
    expect(await fault(await zipped({ 'zones.ndjson': present(files.get('zones.ndjson')).replace('Centro', 'Otro') }))).toBe(
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
    expect(present(deed).facts).toMatchObject({ slug: 'adios', name: 'Villa del Río' });
  });
});
