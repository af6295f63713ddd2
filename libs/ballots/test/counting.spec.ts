import { present } from '@participa/base/present.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ballots, counting } from '../contract.ts';
import { budgets } from '@participa/budgets/contract.ts';
import { processes } from '@participa/processes/contract.ts';
import { PabulibReader } from '@participa/voting-rules/pabulib/reader.ts';
import type { HeadingResult } from '@participa/voting-rules/results.ts';
import { ruleByCode } from '@participa/voting-rules/rules.ts';
import { DAY_MS } from '@participa/base/duration.ts';
import type { CountingRule } from '@participa/voting-rules/counting-rule.ts';
import { run } from '../../../apps/verify/run.ts';
import { CloseDueVotes } from '../api/close-due-votes.ts';
import { VoteCloser } from '../api/vote-closer.ts';
import { heading, openProcess } from '@participa/api-test/objects.ts';
import { testTenants } from '@participa/api-test/test-tenants.ts';
import { openWorld, type TestAccount, type World } from '@participa/api-test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const equalShares: CountingRule = {
  code: 'equal-shares',
  version: 1,
  parameters: ruleByCode('equal-shares').parameters.parse({
    completion: 'add1u',
    ties: 'lowest-cost,most-votes',
  }),
};
const codeOf = ({ status, body }: { status: number; body: { error?: { code: string } } }) => `${status} ${body.error?.code ?? ''}`;

/** Lets the vote of `budget` end so many milliseconds from now. */
const endVote = (budget: string, within = -1) =>
  world.sql(`UPDATE processes SET rules = jsonb_set(rules, '{phases,0,until}', to_jsonb($2::text)) WHERE id = $1`, [
    budget,
    new Date(Date.now() + within).toISOString(),
  ]);

/** Ballots of nobody in particular, as if they had been cast. */
async function fill(budget: string, filled: readonly (readonly number[])[]): Promise<void> {
  await world.sql(
    `INSERT INTO ballots (tenant_id, budget_id, voter_key, channel, chosen, cast_at, revision, receipt)
     SELECT $1, $2, sha256(('voter ' || at)::bytea), (ARRAY['web', 'desk', 'paper'])[1 + at % 3], told::int[], now(), 1, 'x'
       FROM unnest($3::text[]) WITH ORDINALITY AS ballot (told, at)`,
    [testTenants['bahia-blanca'].id, budget, filled.map((numbers) => `{${numbers.join(',')}}`)],
  );
}

/** A cycle with two headings and some hundred ballots, its vote over. */
async function overVote(count: CountingRule = equalShares) {
  const id = await openProcess(world, { rules: { count, ballot: { form: 'approval', min: 1, max: 5 } } });
  const [first, second] = [
    await heading(world, id, { money: 10_000, costs: [4_100, 3_700, 2_500, 2_500, 900, 650] }),
    await heading(world, id, { money: 2_000, costs: [1_500, 1_200, 700] }),
  ];
  const filled = Array.from({ length: 240 }, (_, nth) =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((number) => (nth * 7 + number * number * 3) % 5 < 2),
  );
  await fill(
    id,
    filled.filter((numbers) => numbers.length > 0),
  );
  await world.sql(`UPDATE budget_projects SET title = '=HYPERLINK("x";"y"); una "plaza"' WHERE budget_id = $1 AND number = 1`, [id]);
  await endVote(id);
  return { id, headings: [first.id, second.id] as const };
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

function readFile(text: string) {
  const reader = new PabulibReader();
  reader.push(Buffer.from(text));
  return reader.close();
}
const funded = (result: HeadingResult) => result.projects.filter((line) => line.funded).map(({ number }) => String(number));

describe('Closing', () => {
  it('is refused before the published end, to everybody', async () => {
    const id = await openProcess(world);
    await heading(world, id);
    expect(codeOf(await world.admin.inBahia.post(`/api/admin/budgets/${id}/closing`))).toBe('409 vote_not_over');
    expect(codeOf(await world.admin.inBahia.post(`/api/admin/budgets/${id}/publication`))).toBe('409 not_counted');
    expect(codeOf(await world.moderator.inBahia.post(`/api/admin/budgets/${id}/closing`))).toBe('403 not_allowed');
  });

  it('counts ballots by channel and leaves a public act; nothing else is public before publication', async () => {
    const { id, headings } = await overVote();
    const before = await world.admin.inBahia.call(counting.state, { params: { id } });
    expect(before).toMatchObject({ channels: null, closedAt: null, results: null });
    const state = await world.admin.inBahia.call(counting.close, { params: { id } });
    expect(state.ballots).toBe(before.ballots);
    const { web, desk, paper } = present(state.channels);
    expect(web + desk + paper).toBe(state.ballots);
    expect(present(state.results).headings).toHaveLength(2);
    expect(state.publishedAt).toBeNull();
    for (const path of ['', '?rule=greedy', `/${headings[0]}/pb`])
      expect(codeOf(await world.visitor.inBahia.get(`/api/budgets/${id}/results${path}`))).toBe('409 not_counted');
    const { items } = await world.visitor.inBahia.call(budgets.projects, { params: { id } });
    expect(new Set(items.map(({ won }) => won))).toEqual(new Set([null]));
    const acts = await world.visitor.inBahia.call(processes.acts, { params: { id } });
    expect(acts.items.map(({ kind, facts }) => [kind, facts['ballots']])).toEqual([['closed', String(state.ballots)]]);
    expect(await world.admin.inBahia.call(counting.close, { params: { id } })).toEqual({ ...state, at: expect.any(String) as string });
  });

  it('refuses every ballot that comes later, even if the end were moved', async () => {
    const { id } = await overVote();
    await world.admin.inBahia.call(counting.close, { params: { id } });
    await endVote(id, DAY_MS);
    const ana = await world.person('Ana');
    const [project] = await world.sql<{ id: string }>('SELECT id FROM budget_projects WHERE budget_id = $1 AND number = 5', [id]);
    expect(codeOf(await ana.inBahia.put(`/api/budgets/${id}/ballot`, { projects: [present(project).id] }))).toBe('409 ballots_closed');
    expect(codeOf(await ana.inBahia.put(`/api/budgets/${id}/ballot/choice`, { projects: [present(project).id] }))).toBe(
      '409 ballots_closed',
    );
  });

  it('comes by itself each minute for what is due, in every tenant, and only for that', async () => {
    const [due, open, suspended] = [(await overVote()).id, await openProcess(world), (await overVote()).id];
    await world.sql(`UPDATE processes SET state = 'suspended' WHERE id = $1`, [suspended]);
    const impossible = (await overVote({ ...equalShares, parameters: { ...equalShares.parameters, ties: 'lot', seed: '' } })).id;
    await world.app.get(CloseDueVotes).run();
    const closings = await world.sql<{ budget_id: string; counted: boolean }>(
      'SELECT budget_id, counted_at IS NOT NULL AS counted FROM budget_closings WHERE budget_id = ANY($1)',
      [[due, open, suspended, impossible]],
    );
    expect(closings).toEqual(
      expect.arrayContaining([
        { budget_id: due, counted: true },
        { budget_id: impossible, counted: false },
      ]),
    );
    expect(closings).toHaveLength(2);
    expect(codeOf(await world.admin.inBahia.post(`/api/admin/budgets/${impossible}/closing`))).toBe('409 count_impossible');
  });

  it('racing ballots: what was acknowledged is counted, what was not is refused, a hundred times', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, (_, nth) => world.person(`Vecina ${nth}`)));
    const closing = world.app.get(VoteCloser, { strict: false });
    const tenant = testTenants['bahia-blanca'].id;
    let [acknowledged, refused, counted] = [0, 0, 0];
    let took = 10;
    for (let run = 0; run < 100; run++) {
      const id = await openProcess(world);
      const { projects } = await heading(world, id);
      const body = { projects: [present(projects[0]).id] };
      // As long as half of the ballots take now: a busy machine would refuse them all, a quick one none.
      const end = 20 + 2 * took + (run % 5);
      await endVote(id, end);
      const close = async (): Promise<void> =>
        closing
          .close(tenant, null, id)
          .catch((error: { code: string }) => (error.code === 'vote_not_over' ? pause(1).then(close) : Promise.reject(error)));
      const cast = (who: TestAccount, wait: number) =>
        pause(wait).then(async () => {
          const from = Date.now();
          const answer = await who.inBahia.put(`/api/budgets/${id}/ballot`, body);
          took = (3 * took + Date.now() - from) / 4;
          return answer;
        });
      const [answers] = await Promise.all([
        Promise.all(people.map((who, nth) => cast(who, (nth * end) / people.length))),
        pause(end - 4).then(close),
      ]);
      const unexpected = answers
        .filter((answer) => answer.status !== 200)
        .map(codeOf)
        .filter((code) => !['409 phase_closed', '409 ballots_closed'].includes(code));
      expect(unexpected).toEqual([]);
      const [row] = await world.sql<{ ballots: number; rows: number }>(
        `SELECT ballots, (SELECT count(*)::int FROM ballots b WHERE b.budget_id = k.budget_id AND chosen IS NOT NULL) AS rows
           FROM budget_closings k WHERE budget_id = $1`,
        [id],
      );
      const answered = answers.filter(({ status }) => status === 200).length;
      expect([run, present(row).ballots, present(row).rows]).toEqual([run, answered, answered]);
      acknowledged += answered;
      refused += answers.length - answered;
      counted += present(row).ballots;
    }
    console.log(`closing races: 100 runs / ${acknowledged} acknowledged / ${counted} counted / ${refused} refused / 0 lost`);
    expect(Math.min(acknowledged, refused)).toBeGreaterThan(10);
  }, 120_000);
});

describe('Published results', () => {
  it.each([equalShares, { code: 'greedy', version: 1, parameters: ruleByCode('greedy').parameters.parse({ misfit: 'cover' }) }])(
    'are counted again from the files with the same outcome: $code',
    async (count) => {
      const { id } = await overVote(count);
      await world.admin.inBahia.call(counting.close, { params: { id } });
      const published = await world.admin.inBahia.call(counting.publish, { params: { id } });
      const results = await world.visitor.inBahia.call(ballots.results, { params: { id } });
      expect(results).toEqual(published.results);
      expect(results.rule).toEqual(count);
      const folder = mkdtempSync(join(tmpdir(), 'participa-'));
      for (const [at, result] of results.headings.entries()) {
        const { text } = await world.visitor.inBahia.get(`/api/budgets/${id}/results/${result.heading}/pb`).buffer(true);
        const file = readFile(text);
        expect(file.notes).toEqual([]);
        const again = ruleByCode(present(file.meta.get('rule'))).tally(
          file.election,
          JSON.parse(present(file.meta.get('rule_parameters'))),
        );
        expect([...again.selected].sort()).toEqual(funded(result).sort());
        expect([again.cost, file.election.ballots.count, again.explain().satisfaction]).toEqual([
          result.spent,
          result.ballots,
          result.satisfaction,
        ]);
        const path = join(folder, `${at}.pb`);
        writeFileSync(path, text);
        let told = '';
        const around = { environment: {}, out: (line: string) => void (told += line), err: (line: string) => void (told += line) };
        const code = await run(['tally', path, '--json'], around);
        expect([code, (JSON.parse(told) as { selected: string[] }).selected.sort()]).toEqual([0, funded(result).sort()]);
        expect(await run(['tally', path, '--check'], around)).toBe(0);
        const [loser] = result.projects.filter((line) => !line.funded);
        writeFileSync(path, text.replace(new RegExp(`^(${present(loser).number};.*);0$`, 'm'), '$1;1'));
        expect(await run(['tally', path, '--check'], around)).toBe(1);
      }
      rmSync(folder, { recursive: true });
      const { items } = await world.visitor.inBahia.call(budgets.projects, { params: { id } });
      expect(
        items
          .filter(({ won }) => won)
          .map(({ number }) => String(number))
          .sort(),
      ).toEqual(results.headings.flatMap(funded).sort());
      const acts = await world.visitor.inBahia.call(processes.acts, { params: { id } });
      expect(acts.items.map(({ kind }) => kind)).toEqual(['published', 'closed']);
      expect(await world.admin.inBahia.call(counting.publish, { params: { id } })).toEqual({
        ...published,
        at: expect.any(String) as string,
      });
    },
  );

  it('give files in an order that tells nothing of casting, and tables that no spreadsheet runs', async () => {
    const { id, headings } = await overVote();
    await world.admin.inBahia.call(counting.close, { params: { id } });
    await world.admin.inBahia.call(counting.publish, { params: { id } });
    const pb = (await world.visitor.inBahia.get(`/api/budgets/${id}/results/${headings[1]}/pb`).buffer(true)).text;
    const votes = pb.slice(pb.indexOf('VOTES')).trim().split('\n').slice(2);
    expect(votes.map((line) => line.split(';')[0])).toEqual(votes.map((_, nth) => String(nth + 1)));
    const named = votes.map((line) => present(line.split(';')[1]));
    expect(named).toEqual([...named].sort());
    const csv = await world.visitor.inBahia.get(`/api/budgets/${id}/results/${headings[0]}/csv`).buffer(true);
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.text).toContain(`"'=HYPERLINK(""x"";""y""); una ""plaza"""`);
    // What is written about a project later changes nothing of what was counted.
    await world.sql(`UPDATE budget_projects SET cost = cost + 1, state = 'withdrawn' WHERE budget_id = $1`, [id]);
    const secondProcess = await world.secondProcess();
    expect((await secondProcess.visitor.inBahia.get(`/api/budgets/${id}/results/${headings[1]}/pb`).buffer(true)).text).toBe(pb);
  });

  it('are told under another rule as a simulation, and not at all under one that does not take such ballots', async () => {
    const { id } = await overVote();
    await world.admin.inBahia.call(counting.close, { params: { id } });
    await world.admin.inBahia.call(counting.publish, { params: { id } });
    const decided = await world.visitor.inBahia.call(ballots.results, { params: { id } });
    const other = await world.visitor.inBahia.call(ballots.results, { params: { id }, query: { rule: 'greedy' } });
    expect([decided.simulation, other.simulation, other.rule.code]).toEqual([false, true, 'greedy']);
    expect(other.ballots).toEqual(decided.ballots);
    expect(await world.visitor.inBahia.call(ballots.results, { params: { id }, query: { rule: 'greedy' } })).toEqual(other);
    expect(codeOf(await world.visitor.inBahia.get(`/api/budgets/${id}/results?rule=majority-judgment`))).toBe('409 count_impossible');
    expect(codeOf(await world.visitor.inBahia.get(`/api/budgets/${id}/results?rule=nothing`))).toBe('404 not_found');
  });

  it('of a vote in which nobody voted are published as such', async () => {
    const id = await openProcess(world, {
      rules: { count: { ...equalShares, parameters: { ...equalShares.parameters, completion: 'none' } } },
    });
    await heading(world, id);
    await heading(world, id, { costs: [] });
    await endVote(id);
    await world.admin.inBahia.call(counting.close, { params: { id } });
    const { results } = await world.admin.inBahia.call(counting.publish, { params: { id } });
    expect(present(results).headings.map(({ ballots: count, spent, projects }) => [count, spent, projects.length])).toEqual(
      expect.arrayContaining([
        [0, 0, 3],
        [0, 0, 0],
      ]),
    );
  });
});
