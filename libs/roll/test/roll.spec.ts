import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { roll } from '../contract.ts';
import { logger } from '@participa/platform/observe/log.ts';
import { importRoll } from './rolls.ts';
import { openWorld, type World } from '@participa/api-test/world.ts';

const folder = resolve('../shared/data/padron');
const there = existsSync(folder);
const whenThere = there ? it : it.skip;

describe('A roll', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  it('enters row by row, each with its verdict, whatever the order of its columns', async () => {
    const file = [
      'Padrón municipal;;;;',
      'BARRIO;F. NAC.;OBS.;Nro. Documento;Tipo Doc.',
      'Bº CENTRO;14/05/1991;;39.116.453;DNI',
      'Norte;33372;;28441588;DNI',
      'Norte;33372;;28441588;DNI',
      ';01/02/1980;;;DNI',
      'Sur;31/02/1980;;27702492;DNI',
      'Marte;01/02/1980;;27702493;DNI',
      'Sur;01/02/1940;FALLECIDA;6458888;LC',
    ];
    const report = await importRoll(world.admin.inBahia, Buffer.from(file.join('\r\n'), 'latin1'));
    expect(report).toMatchObject({
      state: 'done',
      rows: 7,
      accepted: 3,
      updated: 0,
      refused: 4,
      verdicts: { accepted: 3, duplicate: 1, no_document: 1, bad_date: 1, deceased: 1 },
      remarks: { dotted: 1, serial: 1, unknown_zone: 1 },
    });
    const { items } = await world.admin.inBahia.call(roll.faults, { params: { id: report.id } });
    expect(items).toEqual([
      { line: 5, verdict: 'duplicate', columns: ['number'] },
      { line: 6, verdict: 'no_document', columns: ['number'] },
      { line: 7, verdict: 'bad_date', columns: ['born'] },
      { line: 9, verdict: 'deceased', columns: ['remarks'] },
    ]);
    expect((await world.admin.inBahia.call(roll.faults, { params: { id: report.id }, query: { of: 'zones' } })).items).toEqual([
      { line: 8, verdict: 'unknown_zone', columns: ['zone'] },
    ]);
    const csv = await world.admin.inBahia.get(`/api/roll/imports/${report.id}/faults/file`);
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.text).toContain('5,Repetida en el archivo,documento');
    expect(await world.admin.inBahia.call(roll.summary)).toMatchObject({ entries: 3, claimed: 0 });
  });

  it('that comes again brings those on it up to date, and who died leaves', async () => {
    const first = 'dni,nacimiento,barrio,obs\n39116453,1991-05-14,Centro,\n28441588,1974-03-21,Sur,\n';
    await importRoll(world.admin.inBahia, first);
    const second = await importRoll(
      world.admin.inBahia,
      `${first.replace('Centro', 'Norte').replace('Sur,', 'Sur,FALLECIDO')}20588722,1961-06-27,Sur,\n`,
    );
    expect(second.verdicts).toEqual({ updated: 1, accepted: 1, deceased: 1 });
    expect((await world.sql<{ zone: string }>('SELECT zone FROM roll_entries ORDER BY zone')).map(({ zone }) => zone)).toEqual([
      'norte',
      'sur',
    ]);
  });

  it('is refused when it is none, and told why', async () => {
    expect(await importRoll(world.admin.inBahia, Array.from({ length: 40 }, () => 'una carta, no un padrón').join('\n'))).toMatchObject({
      state: 'broken',
      problem: 'no_header',
    });
    expect(await importRoll(world.admin.inBahia, 'dni,nacimiento\n')).toMatchObject({ state: 'broken', problem: 'empty' });
    expect(
      await importRoll(world.admin.inBahia, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(500, 7)]), 'roto.xlsx'),
    ).toMatchObject({ state: 'broken', problem: 'unreadable' });
    const form = () => world.admin.inBahia.post('/api/roll/imports');
    expect((await form().field('otra', 'cosa')).body.error.code).toBe('file_missing');
    expect((await form().send({})).body.error.code).toBe('unsupported_media');
    expect((await form().set('content-type', 'multipart/form-data').send('nada')).body.error.code).toBe('malformed_request');
    expect((await form().set('sec-fetch-site', 'cross-site').attach('file', Buffer.from('dni'), 'a.csv')).body.error.code).toBe(
      'cross_site',
    );
  });

  it('comes from a plain form too, which is led back to its page', async () => {
    const form = () => world.admin.inBahia.post('/api/roll/imports').set('accept', 'text/html,*/*');
    const sent = await form().attach('file', Buffer.from('dni,nacimiento\n39116453,1991-05-14\n'), 'padron.csv');
    expect([sent.status, sent.headers['location']]).toEqual([303, expect.stringMatching(/^\/admin\/padron\?hecho=[0-9a-f-]{36}$/)]);
    const refused = await form().field('otra', 'cosa');
    expect([refused.status, refused.headers['location']]).toEqual([303, '/admin/padron?rechazo=file_missing']);
  });

  it('leaves no number, name or street in any table, log, mail or temporary file', async () => {
    const canaries = ['48151623', '48.151.623', 'Zyxwvut', 'Qwertzu 4242', '41526378'];
    const written: string[] = [];
    const write = jest.spyOn(logger, 'warn').mockImplementation((...given: unknown[]) => void written.push(JSON.stringify(given)));
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('participa-sealed-'));
    await importRoll(
      world.admin.inBahia,
      'dni,nombre,nacimiento,domicilio,barrio\n48.151.623,Zyxwvut,1991-05-14,Qwertzu 4242,Zyxwvut\n41526378,Zyxwvut,nunca,Qwertzu 4242,\n',
      '48151623.csv',
    );
    // A row that cannot be read must not be quoted either.
    await importRoll(world.admin.inBahia, `dni,nombre,nacimiento\n"48151623,${'Zyxwvut '.repeat(60_000)}`);
    const ana = await world.person('Ana');
    await ana.inBahia.post('/api/people/me/verification', { type: 'DNI', number: '41526378', born: '1991-05-14' });
    await ana.inBahia.post('/api/people/me/verification', { type: 'DNI', number: '48151623', born: '1991-05-14' });
    const tables = await world.sql<{ name: string }>(
      `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables WHERE table_type = 'BASE TABLE'
         AND table_schema IN ('public', 'graphile_worker')`,
    );
    for (const { name } of tables)
      written.push(...(await world.sql<{ row: string }>(`SELECT t::text AS row FROM ${name} t`)).map(({ row }) => row));
    write.mockRestore();
    const all = written.join('\n');
    expect(all.length).toBeGreaterThan(1_000);
    // Bytes are told in hexadecimal: a number inside of them would be there in that form.
    for (const canary of canaries) for (const form of [canary, Buffer.from(canary).toString('hex')]) expect(all).not.toContain(form);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('participa-sealed-') && !before.includes(name))).toEqual([]);
  });

  it('is read one at a time; one whose process is gone can be repeated', async () => {
    await world.sql(
      `INSERT INTO roll_imports (tenant_id, id, file_name, state, rows, accepted, updated, refused, verdicts, remarks, started_at,
         progress_at) VALUES ($1, gen_random_uuid(), 'a.csv', 'running', 10, 10, 0, 0, '{}', '{}', now(), now())`,
      [world.tenants['bahia-blanca'].id],
    );
    const file = 'dni,nacimiento\n39116453,1991-05-14\n';
    expect((await world.admin.inBahia.post('/api/roll/imports').attach('file', Buffer.from(file), 'a.csv')).body.error.code).toBe(
      'roll_import_running',
    );
    world.pass(10 * 60_000);
    expect((await world.admin.inBahia.call(roll.summary)).items[0]).toMatchObject({ state: 'broken', problem: 'interrupted' });
    expect(await importRoll(world.admin.inBahia, file)).toMatchObject({ state: 'done', accepted: 1 });
  });

  whenThere(
    'of 5,079 dirty rows in an old encoding matches its statistics; its clean twin and a workbook are the same people',
    async () => {
      const report = JSON.parse(readFileSync(resolve(folder, 'padron_sucio_estadisticas.json'), 'utf8')) as Record<string, number>;
      const dirty = await importRoll(world.admin.inBahia, readFileSync(resolve(folder, 'padron_sucio_cp1252.csv')));
      expect([dirty.state, dirty.rows, Object.values(dirty.verdicts).reduce((sum, some) => sum + (some ?? 0), 0)]).toEqual([
        'done',
        report['filas'],
        report['filas'],
      ]);
      expect(dirty.verdicts).toMatchObject({ duplicate: report['dup'], no_document: report['sinDoc'], deceased: report['fallecido'] });
      expect(dirty.remarks).toMatchObject({ dotted: report['puntos'], serial: report['serial'], minor: report['menores'] });
      const clean = await importRoll(world.admin.inBahia, readFileSync(resolve(folder, 'padron_limpio.csv')));
      expect(clean.verdicts).toEqual({ updated: dirty.accepted, accepted: 5_000 - dirty.accepted });
      const workbook = await importRoll(
        world.admin.inBahia,
        readFileSync(resolve(folder, 'padron_con_titulo_y_fechas.xlsx')),
        'padron.xlsx',
      );
      expect(workbook).toMatchObject({ state: 'done', rows: 1_000, verdicts: { updated: 1_000 }, problem: null });
      expect(workbook.remarks['serial']).toBeUndefined();
    },
  );

  if (!there) console.warn('Skipped: no rolls in ../shared/data/padron beside the repository.');
});
