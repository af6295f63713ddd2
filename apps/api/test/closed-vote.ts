import { heading, openProcess } from './objects.ts';
import type { World } from './world.ts';

/** A vote that was closed with three ballots: 1 and 3 have two supporters, 2 has one. */
export async function closedVote(world: World) {
  const past = await openProcess(world, { phase: 'execution' });
  const { id: headingId, projects } = await heading(world, past, { money: 1_000, costs: [600, 500, 400] });
  const tenant = world.tenants['bahia-blanca'].id;
  for (const [at, chosen] of [[1, 3], [1], [2, 3]].entries())
    await world.sql(
      `INSERT INTO ballots (tenant_id, budget_id, voter_key, channel, chosen, cast_at, revision, receipt)
         VALUES ($1, $2, $3, 'web', $4, now(), 1, 'r')`,
      [tenant, past, Buffer.from([at]), chosen],
    );
  await world.sql(
    `INSERT INTO budget_closings (tenant_id, budget_id, closed_at, ballots, web, desk, paper) VALUES ($1, $2, now(), 3, 3, 0, 0)`,
    [tenant, past],
  );
  return { budget: past, tenant, headingId, projects };
}
