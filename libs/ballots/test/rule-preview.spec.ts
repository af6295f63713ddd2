import { present } from '@participa/base/present.ts';
import { counting } from '../contract.ts';
import { closedVote } from '@participa/api-test/closed-vote.ts';
import { heading, openProcess } from '@participa/api-test/objects.ts';
import { openWorld, type World } from '@participa/api-test/world.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const refused = async (work: Promise<unknown>) =>
  work.then(
    () => 'let through',
    (error: { body: { code: string } }) => error.body.code,
  );

describe('Trying a rule out', () => {
  it('previews rules on invented ballots and on a closed vote, never on an open one', async () => {
    const budget = await openProcess(world, { phase: 'evaluating' });
    await heading(world, budget, { money: 10_000, costs: [600, 500] });
    const preview = (code: string, against = 'projects', parameters = {}) =>
      world.admin.inBahia.call(counting.preview, { params: { id: budget }, body: { code, parameters, against } });
    const first = await preview('greedy');
    expect(first).toMatchObject({ invented: true, ballots: 500, sampled: false, rule: { code: 'greedy', version: 1 } });
    expect(present(first.headings[0]).satisfaction.reduce((sum, each) => sum + each, 0)).toBe(500);
    expect(present(first.headings[0]).cost + present(first.headings[0]).left).toBe(10_000);
    expect(await preview('greedy')).toEqual(first);
    expect(present((await preview('equal-shares')).headings[0]).cost).toBeLessThanOrEqual(10_000);
    expect(await refused(preview('nothing-like-it'))).toBe('rule_refuses');
    expect(await refused(preview('greedy', 'projects', { madeUp: 1 }))).toBe('rule_refuses');
    const { budget: past, tenant } = await closedVote(world);
    const counted = await preview('greedy', past);
    expect(counted).toMatchObject({
      invented: false,
      ballots: 3,
      headings: [{ selected: [{ number: 1 }, { number: 3 }], cost: 1_000, left: 0, ballots: 3, satisfaction: [0, 2, 1] }],
    });
    await world.sql('DELETE FROM budget_closings WHERE tenant_id = $1 AND budget_id = $2', [tenant, past]);
    expect(await refused(preview('greedy', past))).toBe('not_found');
  });
});
