import { present } from '@participa/base/present.ts';
import { createHash } from 'node:crypto';
import { adminProcesses, processes } from '../contract.ts';
import { canonical } from '@participa/base/canonical.ts';
import { fingerprint } from '@participa/base/fingerprint.ts';
import { DAY_MS, HOUR_MS } from '@participa/base/duration.ts';
import type { Process, ProcessRules } from '../domain/process.ts';
import { heading, openProcess } from '@participa/api-test/objects.ts';
import { openWorld, type World } from '@participa/api-test/world.ts';

const text = { title: 'Presupuesto participativo de prueba', summary: 'Los barrios deciden en qué se gasta una parte del dinero.' };
const reason = 'La inundación cerró las escuelas donde se vota; se dan tres días más.';

/** Processes: prepared in the office, frozen at their opening, changed only in public. */
describe('Processes', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const office = () => world.admin.inBahia;
  const read = (id: string) => world.visitor.inBahia.call(processes.one, { params: { id } });
  const prepared = async (kind: 'budget' | 'proposals' = 'budget') => {
    const process = await office().call(adminProcesses.create, { body: { ...text, kind } });
    if (kind === 'budget') await heading(world, process.id);
    return process;
  };
  const opened = async (kind: 'budget' | 'proposals' = 'budget') =>
    office().call(adminProcesses.open, { params: { id: (await prepared(kind)).id }, body: {} });
  const code = async (asked: PromiseLike<{ status: number; body: { error?: { code: string } } }>) => (await asked).body.error?.code;
  const moved = (rules: ProcessRules, at: number, part: Partial<ProcessRules['phases'][number]>): ProcessRules => ({
    ...rules,
    phases: rules.phases.map((phase, index) => (index === at ? { ...phase, ...part } : phase)),
  });
  const later = (moment: string | null, days: number) => new Date(Date.parse(present(moment)) + days * DAY_MS).toISOString();

  it('are prepared, changed, and opened under a hash that anybody can compute again', async () => {
    const draft = await prepared();
    expect([draft.state, draft.rulesHash, draft.openedAt, draft.followers]).toEqual(['draft', null, null, 0]);
    const rules = {
      ...draft.rules,
      ballot: { form: 'approval', min: 1, max: 4 } as const,
      count: { code: 'equal-shares', version: 1, parameters: { completion: 'add1u' } },
    };
    const changed = await office().call(adminProcesses.update, {
      params: { id: draft.id },
      body: { ...text, title: 'Otro título para el mismo', rules },
    });
    // What is kept is complete: every parameter of the counting rule is in it.
    expect(changed.rules).toMatchObject({ count: { parameters: { completion: 'add1u', utility: 'cost', ties: 'id' } } });
    const open = await office().call(adminProcesses.open, { params: { id: draft.id }, body: { rulesHash: fingerprint(changed.rules) } });
    expect([open.state, open.rulesHash]).toEqual(['open', fingerprint(changed.rules)]);
    const seen = await read(draft.id);
    expect(createHash('sha256').update(canonical(seen.rules)).digest('hex')).toBe(seen.rulesHash);
    const file = await world.visitor.inBahia.get(`/api/processes/${draft.id}/rules`).expect(200);
    expect(
      createHash('sha256')
        .update(JSON.stringify(file.body) === canonical(file.body) ? canonical(file.body) : '')
        .digest('hex'),
    ).toBe(seen.rulesHash);
    const { items } = await world.visitor.inBahia.call(processes.acts, { params: { id: draft.id } });
    expect(items).toEqual([expect.objectContaining({ number: 1, kind: 'opened', rulesHash: seen.rulesHash })]);
    const lines = await world.sql(`SELECT action FROM audit_log WHERE subject_id = $1 ORDER BY at`, [draft.id]);
    expect(lines.map(({ action }) => action)).toEqual(['process.created', 'process.changed', 'process.opened']);
  });

  it('keep frozen rules frozen', async () => {
    const { id, rules } = await opened();
    expect(await code(office().put(`/api/admin/processes/${id}`, { ...text, rules }))).toBe('process_not_draft');
    expect(await code(office().post(`/api/admin/processes/${id}/opening`, {}))).toBe('process_not_draft');
    expect(fingerprint((await read(id)).rules)).toBe((await read(id)).rulesHash);
  });

  it('do not open when something lacks, or when the rules are not the ones that were read', async () => {
    const draft = await office().call(adminProcesses.create, { body: { ...text, kind: 'budget' } });
    const opening = `/api/admin/processes/${draft.id}/opening`;
    expect(await code(office().post(opening, {}))).toBe('rules_incomplete');
    await heading(world, draft.id);
    expect(await code(office().post(opening, { rulesHash: 'f'.repeat(64) }))).toBe('rules_changed');
    const wrong = moved(draft.rules, 0, { until: later(present(draft.rules.phases[1]).until, 5) });
    await office()
      .put(`/api/admin/processes/${draft.id}`, { ...text, rules: wrong })
      .expect(200);
    expect(await code(office().post(opening, {}))).toBe('phases_wrong');
    const bad = {
      ...draft.rules,
      count: { code: 'magic', version: 1, parameters: {} },
      eligibility: { ...draft.rules.eligibility, vote: { ...draft.rules.eligibility.vote, zones: ['atlantida'] } },
    };
    const refused = await office()
      .put(`/api/admin/processes/${draft.id}`, { ...text, rules: bad })
      .expect(400);
    expect((refused.body.error as { fields: { path: string }[] }).fields.map(({ path }) => path)).toEqual([
      'rules.eligibility.vote.zones',
      'rules.count.code',
    ]);
  });

  it('are in the phase that the database’s clock says', async () => {
    const { id, rules } = await opened('proposals');
    const [submitting, supporting] = rules.phases;
    expect((await read(id)).phase).toBeNull();
    const to = (moment: string) => world.pass(Date.parse(moment) - Date.now() - passed + 1_000);
    let passed = 0;
    for (const [moment, phase] of [
      [present(submitting).from, 'submitting'],
      [present(supporting).from, 'supporting'],
      [present(rules.phases.at(-1)).from, 'results'],
    ] as const) {
      to(moment);
      passed = Date.parse(moment) - Date.now() + 1_000;
      expect((await read(id)).phase).toBe(phase);
    }
    world.pass(-passed);
  });

  it('are amended in public, with what changed and the rules before', async () => {
    const { id, rules, rulesHash } = await opened();
    const at = rules.phases.findIndex(({ kind }) => kind === 'results');
    const counting = at - 1;
    const after = moved(moved(rules, counting, { until: later(present(rules.phases[counting]).until, 3) }), at, {
      from: later(present(rules.phases[at]).from, 3),
    });
    const amended = await office().call(adminProcesses.amend, { params: { id }, body: { reason, rules: after } });
    expect([amended.rules.phases, amended.rulesHash]).toEqual([after.phases, fingerprint(amended.rules)]);
    const { items } = await world.visitor.inBahia.call(processes.acts, { params: { id } });
    expect(items.map(({ number, kind, reason: said }) => [number, kind, said])).toEqual([
      [2, 'amended', reason],
      [1, 'opened', ''],
    ]);
    expect(present(items[0]).facts).toMatchObject({
      before: rulesHash,
      'counting.until': `${present(rules.phases[counting]).until}/${present(after.phases[counting]).until}`,
    });
    expect(
      createHash('sha256')
        .update(present(present(items[0]).facts['rules']))
        .digest('hex'),
    ).toBe(rulesHash);
    expect(await code(office().post(`/api/admin/processes/${id}/amendments`, { reason, rules: after }))).toBe('nothing_changed');
    expect((await office().post(`/api/admin/processes/${id}/amendments`, { reason: 'porque sí', rules })).status).toBe(400);
  });

  it('never change who votes and how it is counted once the voting began', async () => {
    const id = await openProcess(world, { phase: 'voting' });
    const { rules } = await office().call(adminProcesses.one, { params: { id } });
    const vote = { ...rules.eligibility.vote, onRoll: true };
    for (const changed of [
      { ...rules, eligibility: { ...rules.eligibility, vote } },
      { ...rules, ballot: { form: 'approval', min: 1, max: 3 } },
      moved(rules, 0, { from: later(present(rules.phases[0]).from, -1) }),
    ])
      expect(await code(office().post(`/api/admin/processes/${id}/amendments`, { reason, rules: changed }))).toBe('rules_fixed');
  });

  it('number their acts without a gap when many are decided at once', async () => {
    const { id } = await opened();
    await Promise.all(
      Array.from({ length: 8 }, (_, at) => office().post(`/api/admin/processes/${id}/${at % 2 ? 'resumption' : 'suspension'}`, { reason })),
    );
    const { items } = await world.visitor.inBahia.call(processes.acts, { params: { id } });
    expect(items.map(({ number }) => number)).toEqual(items.map((_, at) => items.length - at));
    expect(items.length).toBeGreaterThan(1);
  });

  it('are suspended, resumed and cancelled without losing anything, and tell their followers why', async () => {
    const { id } = await opened();
    const ana = await world.person('Ana Ponte');
    expect(await ana.inBahia.call(processes.follow, { params: { id } })).toEqual({ following: true });
    await ana.inBahia.call(processes.follow, { params: { id } });
    expect([(await read(id)).followers, (await ana.inBahia.call(processes.myStatus, { params: { id } })).following]).toEqual([1, true]);
    const states: Process['state'][] = [];
    for (const action of ['suspend', 'resume', 'cancel'] as const)
      states.push((await office().call(adminProcesses[action], { params: { id }, body: { reason } })).state);
    expect(states).toEqual(['suspended', 'open', 'cancelled']);
    expect(await code(office().post(`/api/admin/processes/${id}/resumption`, { reason }))).toBe('process_cancelled');
    expect((await read(id)).rulesHash).toHaveLength(64);
    const mails = await world.sql<{ subject: string; body: string }>(
      `SELECT subject, body FROM outbox WHERE recipient = $1 ORDER BY created_at`,
      [ana.email],
    );
    expect(mails.map(({ subject }) => subject.split(':')[0])).toEqual(['Proceso suspendido', 'Proceso reanudado', 'Proceso cancelado']);
    expect(present(mails[0]).body).toContain(reason);
    expect(await ana.inBahia.call(processes.unfollow, { params: { id } })).toEqual({ following: false });
    expect((await read(id)).followers).toBe(0);
  });

  it('tell each person what stands in her way, and let nobody in of whom something is not known', async () => {
    const by = (vote: object) =>
      openProcess(world, { rules: { eligibility: { propose: anybody, support: anybody, vote: { ...anybody, onRoll: true, ...vote } } } });
    const anybody = { confirmed: true, onRoll: false, minimumAge: null, zones: [] };
    const [onRoll, grown, northern] = [await by({}), await by({ minimumAge: 16 }), await by({ zones: ['norte'] })];
    const stranger = await world.person('Sin padrón');
    const unknown = await world.person('Sin fecha', { verified: true });
    const known = await world.person('Con fecha', { verified: true });
    await world.sql(`UPDATE people SET born = '1990-05-14', zone = 'norte' WHERE id = $1`, [known.id]);
    const young = await world.person('Joven', { verified: true });
    await world.sql(`UPDATE people SET born = $2, zone = 'sur' WHERE id = $1`, [
      young.id,
      new Date(Date.now() - 15 * 365 * DAY_MS).toISOString().slice(0, 10),
    ]);
    const vote = async (person: typeof stranger, id: string) =>
      (await person.inBahia.call(processes.myStatus, { params: { id } })).obstacles.vote?.code ?? null;
    const table = [];
    for (const person of [stranger, unknown, young, known])
      table.push([await vote(person, onRoll), await vote(person, grown), await vote(person, northern)]);
    expect(table).toEqual([
      ['not_on_roll', 'not_on_roll', 'not_on_roll'],
      [null, 'too_young', 'other_zone'],
      [null, 'too_young', 'other_zone'],
      [null, null, null],
    ]);
    const { obstacles } = await known.inBahia.call(processes.myStatus, { params: { id: onRoll } });
    expect([obstacles.propose?.code, obstacles.support?.code, obstacles.comment]).toEqual(['phase_closed', 'phase_closed', null]);
    await office().call(adminProcesses.suspend, { params: { id: onRoll }, body: { reason } });
    expect(await vote(known, onRoll)).toBe('process_suspended');
  });

  it('begin as a copy of another: rules, groups and headings, from now on', async () => {
    const source = await opened();
    const copy = await office().call(adminProcesses.create, { body: { ...text, kind: 'budget', copyOf: source.id } });
    expect([copy.state, copy.copiedFrom, copy.headings, copy.rulesHash]).toEqual(['draft', source.id, source.headings, null]);
    expect(copy.rules).toEqual({ ...source.rules, phases: expect.any(Array) });
    expect(copy.rules.phases.map(({ kind }) => kind)).toEqual(source.rules.phases.map(({ kind }) => kind));
    const begins = Date.parse(present(copy.rules.phases[0]).from) - Date.now();
    expect([begins > -HOUR_MS, begins < 25 * HOUR_MS]).toEqual([true, true]);
    const rows = await world.sql(
      `SELECT h.money FROM budget_headings h JOIN budget_groups g ON g.id = h.group_id AND g.budget_id = h.budget_id
         WHERE h.budget_id = $1`,
      [copy.id],
    );
    expect(rows).toEqual([{ money: '1000' }]);
    expect((await office().post('/api/admin/processes', { ...text, kind: 'proposals', copyOf: source.id })).status).toBe(400);
    expect(
      await code(office().post('/api/admin/processes', { ...text, kind: 'budget', copyOf: '00000000-0000-7000-8000-000000000000' })),
    ).toBe('not_found');
  });

  it('are not there for anybody else while they are prepared', async () => {
    const { id } = await prepared();
    const ana = await world.person('Ana');
    const paths = ['', '/acts', '/rules', '/standing'].map((part) => `/api/processes/${id}${part}`);
    for (const voice of [ana.inBahia, world.moderator.inBahia]) {
      for (const path of [...paths, `/api/budgets/${id}`]) expect([path, (await voice.get(path)).status]).toEqual([path, 404]);
      expect((await voice.put(`/api/processes/${id}/follow`)).status).toBe(404);
      expect((await voice.get(`/api/budgets/${id}/projects`)).text).not.toContain('Proyecto');
      for (const path of ['/api/processes', '/api/budgets']) expect((await voice.get(path)).text).not.toContain(id);
      expect((await voice.get(`/api/admin/processes/${id}`)).status).toBe(403);
    }
    expect(
      await code(
        ana.inBahia.post('/api/proposals', {
          title: 'Una propuesta en un borrador',
          body: 'Nadie debería poder escribir acá todavía, ni saber que existe.',
          process: id,
        }),
      ),
    ).toBe('not_found');
  });

  it('cost few statements, however many there are', async () => {
    const { id } = await opened();
    const count = async (path: string) => (await world.statements(async () => world.visitor.inBahia.get(path).expect(200))).length;
    const [list, one, acts] = [
      await count('/api/processes'),
      await count(`/api/processes/${id}`),
      await count(`/api/processes/${id}/acts`),
    ];
    expect([list <= 2, one <= 2, acts <= 3]).toEqual([true, true, true]);
    for (let more = 0; more < 6; more++) await opened();
    expect(await count('/api/processes')).toBeLessThanOrEqual(list);
  });
});
