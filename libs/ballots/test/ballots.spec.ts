import { present } from '@participa/base/present.ts';
import { randomBytes, randomUUID } from 'node:crypto';
import { ballots } from '../contract.ts';
import { budgets } from '@participa/budgets/contract.ts';
import { DAY_MS } from '@participa/base/duration.ts';
import { BallotCaster } from '../api/ballot-caster.ts';
import { heading, openProcess } from '@participa/api-test/objects.ts';
import { testTenants } from '@participa/api-test/test-tenants.ts';
import { openWorld, type TestAccount, type World } from '@participa/api-test/world.ts';

let world: World;
let ana: TestAccount;
beforeAll(async () => {
  world = await openWorld();
  ana = await world.person('Ana Ponte');
});
afterAll(() => world.close());

const rowsOf = (budget: string) =>
  world.sql<{ channel: string; saved: number[]; chosen: number[] | null; revision: number }>(
    `SELECT channel, saved, chosen, revision FROM ballots WHERE budget_id = $1`,
    [budget],
  );
const cast = (voter: TestAccount, id: string, projects: unknown) => voter.inBahia.put(`/api/budgets/${id}/ballot`, { projects });
const codeOf = ({ status, body }: { status: number; body: { error?: { code: string } } }) => `${status} ${body.error?.code ?? ''}`;
const onRoll = { confirmed: true, onRoll: true, minimumAge: null, zones: [] };

/** An open vote with one heading of 1,000 and projects that cost 600, 500 and 400. */
async function openVote(rules: Parameters<typeof openProcess>[1] = {}) {
  const id = await openProcess(world, rules);
  const { projects, group, id: headingId } = await heading(world, id);
  return { id, group, heading: headingId, ids: projects.map((project) => project.id) as [string, string, string] };
}

/** Puts somebody on the roll, as proving her number does. */
async function enrol(person: TestAccount): Promise<Buffer> {
  const key = randomBytes(32);
  await world.sql(`UPDATE people SET roll_key = $2, verified_at = now(), born = '1990-01-01' WHERE id = $1`, [person.id, key]);
  return key;
}

describe('A ballot', () => {
  it('saved is not cast; cast it has a receipt; replaced it has another, until the end', async () => {
    const { id, ids } = await openVote();
    const [a, b, c] = ids;
    expect(await ana.inBahia.call(ballots.mine, { params: { id } })).toMatchObject({ saved: null, cast: null });
    const saved = await ana.inBahia.call(ballots.save, { params: { id }, body: { projects: [a, b, c] } });
    expect(saved).toMatchObject({ saved: { projects: [a, b, c] }, cast: null });
    expect(await rowsOf(id)).toEqual([{ channel: 'web', saved: [1, 2, 3], chosen: null, revision: 0 }]);
    const first = await ana.inBahia.call(ballots.cast, { params: { id }, body: { projects: [c, b] } });
    expect(first).toMatchObject({ saved: { projects: [c, b] }, cast: { projects: [c, b], revision: 1, channel: 'web' } });
    expect(present(first.cast).receipt).toMatch(/^([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}$/);
    const changed = await ana.inBahia.call(ballots.save, { params: { id }, body: { projects: [a] } });
    expect(changed).toMatchObject({
      saved: { projects: [a] },
      cast: { projects: [c, b], revision: 1, receipt: present(first.cast).receipt },
    });
    const second = await ana.inBahia.call(ballots.cast, { params: { id }, body: { projects: [a] } });
    expect(second.cast).toMatchObject({ projects: [a], revision: 2 });
    expect(present(second.cast).receipt).not.toBe(present(first.cast).receipt);
    expect(second.shuffle).toBe(saved.shuffle);
    expect(await ana.inBahia.call(ballots.mine, { params: { id } })).toEqual(second);
    expect(await rowsOf(id)).toEqual([{ channel: 'web', saved: [1], chosen: [1], revision: 2 }]);
  });

  it('is one, however often a person presses at once', async () => {
    const { id, ids } = await openVote();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, nth) => cast(ana, id, [ids[nth % 3]])));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const [row, ...more] = await rowsOf(id);
    expect(more).toEqual([]);
    expect(present(row).revision).toBe(20);
    const { cast: castNow } = await ana.inBahia.call(ballots.mine, { params: { id } });
    expect(present(answers.find(({ body }) => body.cast.revision === 20)).body.cast).toEqual(castNow);
  });

  it('is refused when it is no ballot of this paper, with the reason', async () => {
    const { id, ids, heading: own } = await openVote();
    const other = await openVote();
    const [foreign] = (await heading(world, await openProcess(world, { of: 'envigado' }), { of: 'envigado' })).projects;
    const bruno = await world.person('Bruno Kessler');
    await world.sql(`UPDATE budget_projects SET state = 'not_feasible' WHERE id = $1`, [ids[2]]);
    const refusalOf = async (projects: unknown) => codeOf(await cast(bruno, id, projects));
    expect(await refusalOf([ids[0], ids[1]])).toBe('409 ballot_over_budget');
    expect(await refusalOf([ids[0], ids[0]])).toBe('400 ballot_twice');
    for (const unknown of [other.ids[0], present(foreign).id, own, randomUUID(), ids[2], ids[0].toUpperCase()])
      expect(await refusalOf([unknown])).toBe('400 ballot_unknown_project');
    for (const wrong of [
      [],
      [1],
      [-1],
      [null],
      ['__proto__'],
      ['1'],
      ids[0],
      { 0: ids[0] },
      { __proto__: 1 },
      null,
      1e9,
      Array.from({ length: 201 }, () => randomUUID()),
      [[ids[0]]],
    ])
      expect(await refusalOf(wrong)).toBe('400 invalid_input');
    expect((await bruno.inBahia.put(`/api/budgets/${id}/ballot`, { projects: [ids[0]], channel: 'desk' })).status).toBe(400);
    expect((await bruno.inBahia.put(`/api/budgets/${id}/ballot`, { projects: Array.from({ length: 100_000 }, () => ids[0]) })).status).toBe(
      413,
    );
    expect(codeOf(await bruno.inBahia.put(`/api/budgets/${id}/ballot/choice`, { projects: [other.ids[0]] }))).toBe(
      '400 ballot_unknown_project',
    );
    expect(codeOf(await bruno.inBahia.put(`/api/budgets/${id}/ballot/choice`, { projects: [ids[0], ids[0]] }))).toBe('400 ballot_twice');
    const stranger = await world.person('Sofía', { of: 'envigado' });
    expect((await stranger.inEnvigado.put(`/api/budgets/${id}/ballot`, { projects: [ids[0]] })).status).toBe(404);
    expect(await rowsOf(id)).toEqual([]);
  });

  it('sees a change of the paper at once', async () => {
    const { id, ids, heading: own } = await openVote();
    expect((await cast(ana, id, [ids[0]])).status).toBe(200);
    await world.sql(`UPDATE budget_headings SET money = 599 WHERE id = $1`, [own]);
    expect(codeOf(await cast(ana, id, [ids[0]]))).toBe('409 ballot_over_budget');
    await world.sql(`UPDATE budget_projects SET cost = 599 WHERE id = $1`, [ids[0]]);
    expect((await cast(ana, id, [ids[0]])).status).toBe(200);
  });

  it('names one heading of a group of which one is chosen, and so many projects as its rules say', async () => {
    const id = await openProcess(world, { rules: { ballot: { form: 'approval', min: 2, max: 3 } } });
    const { group, projects } = await heading(world, id, { choose: 'one', costs: [1, 1, 1, 1] });
    const second = await heading(world, id, { costs: [1, 1] });
    await world.sql(`UPDATE budget_headings SET group_id = $2 WHERE id = $1`, [second.id, group]);
    const [a, b, c, d] = projects.map((project) => project.id);
    const [e, f] = second.projects.map((project) => project.id);
    expect(codeOf(await cast(ana, id, [a, b, e, f]))).toBe('409 ballot_two_headings');
    expect(codeOf(await cast(ana, id, [a]))).toBe('409 ballot_too_few');
    expect(codeOf(await cast(ana, id, [a, b, c, d]))).toBe('409 ballot_too_many');
    expect((await cast(ana, id, [e, f])).status).toBe(200);
    expect((await cast(ana, id, [a, b, c])).status).toBe(200);
  });

  it('is of those on the roll where the vote asks for it: one for an entry, whatever the account', async () => {
    const { id, ids } = await openVote({ rules: { eligibility: { propose: onRoll, support: onRoll, vote: onRoll } } });
    expect(codeOf(await cast(ana, id, [ids[0]]))).toBe('409 not_on_roll');
    expect(codeOf(await ana.inBahia.put(`/api/budgets/${id}/ballot/choice`, { projects: [ids[0]] }))).toBe('409 not_on_roll');
    expect((await ana.inBahia.get(`/api/budgets/${id}/ballot`)).body).toMatchObject({ saved: null, cast: null });
    const unkeyed = await world.person('Verificada a medias', { verified: true });
    await world.sql('UPDATE people SET roll_key = NULL WHERE id = $1', [unkeyed.id]);
    expect(codeOf(await cast(unkeyed, id, [ids[0]]))).toBe('409 not_on_roll');
    const clara = await world.person('Clara');
    const key = await enrol(clara);
    expect((await cast(clara, id, [ids[0]])).status).toBe(200);
    // She leaves and comes back with another account: the entry has voted.
    await world.sql(`UPDATE people SET roll_key = NULL, verified_at = NULL WHERE id = $1`, [clara.id]);
    const again = await world.person('Clara');
    await world.sql(`UPDATE people SET roll_key = $2, verified_at = now() WHERE id = $1`, [again.id, key]);
    expect((await cast(again, id, [ids[1]])).body.cast.revision).toBe(2);
    expect(await rowsOf(id)).toHaveLength(1);
  });

  it('of another channel than the one that stands is refused, in both orders', async () => {
    const { id, ids } = await openVote({ rules: { eligibility: { propose: onRoll, support: onRoll, vote: onRoll } } });
    const [first, second] = [await world.person('Una'), await world.person('Otra')];
    const [one, other] = [await enrol(first), await enrol(second)];
    const by = (channel: 'desk' | 'paper' | 'web', voterKey: Buffer) =>
      world.database
        .inside({ tenant: testTenants['bahia-blanca'].id, actor: null }, () =>
          world.app.get(BallotCaster, { strict: false }).cast({
            tenant: { timeZone: 'America/Argentina/Buenos_Aires' },
            budget: id,
            voterKey,
            person: null,
            channel,
            projects: [ids[0]],
          }),
        )
        .then(
          ({ revision }) => `cast ${revision}`,
          (error: { code: string }) => error.code,
        );
    expect((await cast(first, id, [ids[0]])).status).toBe(200);
    expect(await by('paper', one)).toBe('ballot_other_channel');
    expect(await by('desk', one)).toBe('ballot_other_channel');
    // What is only saved is no vote: paper may come before it.
    await second.inBahia.call(ballots.save, { params: { id }, body: { projects: [ids[1]] } });
    expect(await by('paper', other)).toBe('cast 1');
    expect(codeOf(await cast(second, id, [ids[1]]))).toBe('409 ballot_other_channel');
    expect(codeOf(await second.inBahia.put(`/api/budgets/${id}/ballot/choice`, { projects: [ids[1]] }))).toBe('409 ballot_other_channel');
    expect(await by('paper', other)).toBe('cast 2');
    expect((await second.inBahia.call(ballots.mine, { params: { id } })).cast).toMatchObject({
      channel: 'paper',
      projects: [ids[0]],
      revision: 2,
    });
    const lines = await world.sql(`SELECT facts FROM audit_log WHERE action = 'ballot.cast' AND subject_id = $1 ORDER BY id`, [id]);
    expect(lines).toEqual(['web', 'paper', 'paper'].map((channel) => ({ facts: { channel } })));
  });

  it('is cast while the vote is open, and at no other time', async () => {
    const at = (from: number, until: number) => [
      { kind: 'voting' as const, from: new Date(Date.now() + from).toISOString(), until: new Date(Date.now() + until).toISOString() },
    ];
    for (const phases of [at(DAY_MS, 2 * DAY_MS), at(-2 * DAY_MS, -DAY_MS)]) {
      const { id, ids } = await openVote({ rules: { phases } });
      expect(codeOf(await cast(ana, id, [ids[0]]))).toBe('409 phase_closed');
    }
    for (const [state, code] of [
      ['suspended', '409 process_suspended'],
      ['cancelled', '409 process_cancelled'],
      ['draft', '404 not_found'],
    ] as const) {
      const { id, ids } = await openVote();
      await world.sql('UPDATE processes SET state = $2 WHERE id = $1', [id, state]);
      expect(codeOf(await cast(ana, id, [ids[0]]))).toBe(code);
    }
    expect(codeOf(await cast(ana, await openProcess(world, { kind: 'proposals' }), [randomUUID()]))).toBe('404 not_found');
  });

  it('costs four statements, the look at the session included, and so does saving', async () => {
    const { id, ids } = await openVote();
    const places_ = /FROM (zones|topics) WHERE tenant_id = \$1 ORDER BY position/;
    const counted = async (work: () => PromiseLike<unknown>) =>
      (await world.statements(async () => work())).filter((sql) => !places_.test(sql)).length;
    expect(await counted(() => cast(ana, id, [ids[0]]))).toBeLessThanOrEqual(4);
    expect(await counted(() => cast(ana, id, [ids[1]]))).toBeLessThanOrEqual(4);
    expect(await counted(() => ana.inBahia.put(`/api/budgets/${id}/ballot/choice`, { projects: [ids[0]] }))).toBeLessThanOrEqual(4);
    expect(await counted(() => ana.inBahia.get(`/api/budgets/${id}/ballot`))).toBeLessThanOrEqual(4);
    for (const sql of await world.statements(async () => cast(ana, id, [ids[0]])))
      if (/\b(FROM|INTO|JOIN)\s+(ballots|processes|budget_)/.test(sql)) expect(sql).toContain('tenant_id');
  });

  it('tells nobody anything before its time: no number of ballots, no winners', async () => {
    const { id, ids, heading: own } = await openVote();
    await cast(ana, id, [ids[0]]);
    expect((await world.visitor.inBahia.call(budgets.one, { params: { id } })).ballots).toBeNull();
    for (const path of ['', '?rule=greedy', '?rule=nothing', `/${own}/pb`, `/${own}/csv`])
      expect(codeOf(await world.visitor.inBahia.get(`/api/budgets/${id}/results${path}`))).toBe('409 not_counted');
    expect(codeOf(await world.visitor.inBahia.get(`/api/budgets/${randomUUID()}/results`))).toBe('404 not_found');
  });
});
