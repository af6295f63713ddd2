import { present } from '@participa/base/present.ts';
import { ballots, counting as counting_ } from '@participa/ballots/contract.ts';
import { paperBallots } from '../contract.ts';
import { roll } from '@participa/roll/contract.ts';
import { DAY_MS } from '@participa/base/duration.ts';
import { CloseDueVotes } from '@participa/ballots/api/close-due-votes.ts';
import { heading, openProcess } from '@participa/api-test/objects.ts';
import { onRoll } from '@participa/roll/test/rolls.ts';
import { openWorld, type TestAccount, type World } from '@participa/api-test/world.ts';

const onTheRoll = { confirmed: true, onRoll: true, minimumAge: 16, zones: [] };
const claim = (at: number) => ({ type: 'DNI' as const, number: `3000000${at}`, born: '1980-01-01' });

describe('A batch of papers', () => {
  let world: World;
  let [first, second, third]: TestAccount[] = [];
  let budget: string;
  let projects: string[];
  let id: string;
  beforeEach(async () => {
    world = await openWorld();
    await onRoll(
      world.admin,
      [0, 1, 2, 3].map((at) => [`3000000${at}`, '1980-01-01', 'Centro']),
    );
    [first, second, third] = [
      await world.person('Uno', { roles: ['officer'] }),
      await world.person('Dos', { roles: ['officer'] }),
      world.admin,
    ];
    budget = await openProcess(world, { rules: { eligibility: { propose: onTheRoll, support: onTheRoll, vote: onTheRoll } } });
    projects = (await heading(world, budget)).projects.map(({ id }) => id);
    ({ id } = await first.inBahia.call(paperBallots.create, { body: { budget, post: 'Delegación Norte' } }));
  });
  afterEach(() => world.close());

  const refused = async (work: Promise<unknown>) =>
    (
      await work.then(
        () => undefined,
        (error: { body: { code: string } }) => error.body,
      )
    )?.code;
  const mark = (at: number, who = present(first)) => who.inBahia.call(paperBallots.mark, { params: { id }, body: claim(at) });
  const enter = (who: TestAccount, papers: number[][]) => who.inBahia.call(paperBallots.enter, { params: { id }, body: { papers } });
  const confirm = () => present(first).inBahia.call(paperBallots.confirm, { params: { id } });
  const cast = (who: TestAccount) => who.inBahia.call(ballots.cast, { params: { id: budget }, body: { projects: [present(projects[0])] } });
  const verified = async (at: number) => {
    const who = await world.person(`Persona ${at}`);
    await who.inBahia.call(roll.verify, { body: claim(at) });
    return who;
  };

  it('is cast when two people entered the same, and says in public how many papers the post had', async () => {
    for (const at of [0, 1, 2]) await mark(at);
    await enter(present(first), [[1], [2], []]);
    expect(await refused(confirm())).toBe('paper_not_entered');
    const view = await enter(present(second), [[1], [2], []]);
    expect(view).toMatchObject({
      voters: 3,
      differences: [],
      entered: [
        { by: 'Uno', mine: false, papers: 3 },
        { by: 'Dos', mine: true, papers: 3 },
      ],
    });
    expect((await confirm()).state).toBe('confirmed');
    expect(
      (await world.sql<{ channel: string; chosen: number[] }>('SELECT channel, chosen FROM ballots ORDER BY chosen')).map(
        ({ channel, chosen }) => [channel, chosen],
      ),
    ).toEqual([
      ['paper', [1]],
      ['paper', [2]],
    ]);
    expect(await world.sql(`SELECT facts FROM process_acts WHERE kind = 'paper'`)).toEqual([
      { facts: { post: 'Delegación Norte', papers: '3', valid: '2', void: '1' } },
    ]);
    expect(await refused(enter(present(first), [[1]]))).toBe('paper_batch_closed');
    expect(await refused(mark(3))).toBe('paper_batch_closed');
  });

  it('is entered while the vote is counted, and the vote closes once it is', async () => {
    const { phases } = present(
      (
        await world.sql<{ rules: { phases: { kind: string; from: string; until: string }[] } }>(
          'SELECT rules FROM processes WHERE id = $1',
          [budget],
        )
      )[0],
    ).rules;
    const ends = present(phases[0]).until;
    const counting = { kind: 'counting', from: ends, until: new Date(Date.parse(ends) + 3 * DAY_MS).toISOString() };
    await world.sql(`UPDATE processes SET rules = jsonb_set(rules, '{phases}', $2) WHERE id = $1`, [
      budget,
      JSON.stringify([...phases, counting]),
    ]);
    await mark(0);
    const late = await verified(2);
    world.pass(Date.parse(ends) - Date.now() + 60_000);
    expect(await refused(cast(late))).toBe('phase_closed');
    await world.app.get(CloseDueVotes).run();
    expect(await refused(world.admin.inBahia.call(counting_.close, { params: { id: budget } }))).toBe('papers_open');
    await mark(1);
    for (const who of [present(first), present(second)]) await enter(who, [[1], [2]]);
    expect((await confirm()).state).toBe('confirmed');
    await world.app.get(CloseDueVotes).run();
    expect(await world.sql('SELECT paper FROM budget_closings WHERE budget_id = $1', [budget])).toEqual([{ paper: 2 }]);
  });

  it('is left out when the time to count is over', async () => {
    const { phases } = present(
      (await world.sql<{ rules: { phases: { until: string }[] } }>('SELECT rules FROM processes WHERE id = $1', [budget]))[0],
    ).rules;
    await mark(0);
    world.pass(Date.parse(present(phases[0]).until) - Date.now() + 60_000);
    await world.app.get(CloseDueVotes).run();
    expect(await world.sql('SELECT paper FROM budget_closings WHERE budget_id = $1', [budget])).toEqual([{ paper: 0 }]);
    expect(await refused(enter(present(first), [[1]]))).toBe('phase_closed');
  });

  it('ties no paper to a voter', async () => {
    for (const at of [0, 1]) await mark(at);
    for (const who of [present(first), present(second)]) await enter(who, [[1], [2]]);
    await confirm();
    expect(await world.sql('SELECT 1 FROM ballots b JOIN roll_marks m ON m.voter_key = b.voter_key')).toEqual([]);
    expect(await world.sql('SELECT 1 FROM ballots b JOIN roll_entries e ON e.key = b.voter_key')).toEqual([]);
    const columns = await world.sql<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'roll_marks'`,
    );
    expect(columns.map(({ name }) => name).sort()).toEqual(['batch_id', 'budget_id', 'tenant_id', 'voter_key']);
  });

  it('is entered by two different people; where they differ a third looks, or they correct their own', async () => {
    for (const at of [0, 1]) await mark(at);
    await enter(present(first), [[1], [2]]);
    expect((await present(first).inBahia.call(paperBallots.one, { params: { id } })).mine).toEqual([[1], [2]]);
    expect((await present(second).inBahia.call(paperBallots.one, { params: { id } })).mine).toBeNull();
    expect((await enter(present(second), [[1], [3]])).differences).toEqual([{ line: 2, first: [2], second: [3] }]);
    expect(await refused(confirm())).toBe('paper_entries_differ');
    expect(await refused(enter(present(third), [[1], [2]]))).toBe('paper_same_person');
    const settle = (who: TestAccount) => who.inBahia.call(paperBallots.settle, { params: { id }, body: { line: 2, numbers: [2] } });
    expect(await refused(settle(present(second)))).toBe('paper_same_person');
    expect((await settle(present(third))).differences).toEqual([]);
    expect((await enter(present(second), [[1], [3]])).differences).toHaveLength(1);
    expect((await enter(present(second), [[1], [2]])).differences).toEqual([]);
    expect((await confirm()).state).toBe('confirmed');
  });

  it('has as many papers as voters, and papers that can be ballots', async () => {
    await mark(0);
    expect(await refused(enter(present(first), [[99]]))).toBe('paper_wrong_line');
    expect(await refused(enter(present(first), [[1, 1]]))).toBe('paper_wrong_line');
    expect(await refused(enter(present(first), [[1, 2, 3]]))).toBe('paper_wrong_line');
    for (const who of [present(first), present(second)]) await enter(who, [[1], [2]]);
    expect(await refused(confirm())).toBe('paper_counts_differ');
  });

  it('takes nobody’s second vote, in whichever order they come', async () => {
    const [web, onPaper] = [await verified(0), await verified(1)];
    await cast(web);
    expect(await refused(mark(0))).toBe('ballot_other_channel');
    await mark(1);
    expect(await refused(mark(1, second))).toBe('ballot_other_channel');
    expect(await refused(cast(onPaper))).toBe('ballot_other_channel');
    await present(first).inBahia.call(paperBallots.discard, { params: { id } });
    await cast(onPaper);
  });

  it('takes one vote of a person who votes by both ways at once', async () => {
    for (const at of [0, 1, 2, 3]) {
      const who = await verified(at);
      const [marked, voted] = await Promise.all([refused(mark(at)), refused(cast(who))]);
      expect([marked, voted].filter((code) => code === undefined)).toHaveLength(1);
    }
  });

  it('cannot be confirmed after the vote', async () => {
    await mark(0);
    for (const who of [present(first), present(second)]) await enter(who, [[1]]);
    world.pass(40 * DAY_MS);
    expect(['phase_closed', 'ballots_closed']).toContain(await refused(confirm()));
    expect(await world.sql('SELECT 1 FROM ballots')).toEqual([]);
  });
});
