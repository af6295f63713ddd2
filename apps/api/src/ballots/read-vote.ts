import type { Paper } from '@participa/domain/ballots/casting.ts';
import type { BallotRules, ProcessRules, ProcessState } from '@participa/domain/processes/process.ts';
import { phaseAt, type PhaseKind } from '@participa/domain/processes/phase.ts';
import type { Clock } from '../platform/clock.ts';
import type { Scope } from '../platform/database/scope.ts';
import { found } from '../platform/refusal.ts';

interface VoteSql {
  state: ProcessState;
  rules: ProcessRules;
  read_at: Date;
  closed: boolean;
  projects: { id: string; number: number; cost: number; heading: string }[] | null;
  headings: { id: string; name: string; money: number; group: string; choose: 'one' | 'several' }[] | null;
}

/** A vote at this moment, with as much of its paper as these projects are on. */
export interface Vote {
  state: ProcessState;
  rules: ProcessRules & { ballot: BallotRules };
  phase: PhaseKind | null;
  /** By the database's clock. */
  now: Date;
  closed: boolean;
  paper: Paper;
  /** Numbers of the projects that are on the paper, by id. */
  numbers: ReadonlyMap<string, number>;
}

/**
 * Reads the vote and, of its paper, what the ballot names: a few looks by primary key. Nothing of the paper is remembered between requests, so a
 * change of a cost or of a heading is seen by the next ballot.
 */
export async function readVote(scope: Scope, clock: Clock, budget: string, chosen: readonly string[]): Promise<Vote> {
  const [row] = await scope.rows<VoteSql>(
    `WITH chosen AS MATERIALIZED (
       SELECT j.id, j.number, j.cost, j.heading_id AS heading FROM budget_projects j
        WHERE j.tenant_id = $1 AND j.id = ANY($3::uuid[]) AND j.budget_id = $2 AND j.state = 'feasible' AND j.cost IS NOT NULL)
     SELECT p.state, p.rules, clock_timestamp() AS read_at,
            EXISTS (SELECT FROM budget_closings k WHERE k.tenant_id = p.tenant_id AND k.budget_id = p.id) AS closed,
            (SELECT jsonb_agg(chosen) FROM chosen) AS projects,
            (SELECT jsonb_agg(jsonb_build_object('id', h.id, 'name', h.name, 'money', h.money, 'group', g.id, 'choose', g.choose))
               FROM budget_headings h JOIN budget_groups g ON g.tenant_id = h.tenant_id AND g.id = h.group_id
              WHERE h.tenant_id = $1 AND h.id IN (SELECT heading FROM chosen)) AS headings
       FROM processes p WHERE p.tenant_id = $1 AND p.id = $2 AND p.kind = 'budget'`,
    [budget, chosen],
  );
  const { state, rules, read_at, closed, projects, headings } = found(row);
  const now = clock.byDatabase(read_at);
  const form = found(rules.ballot);
  return {
    state,
    rules: { ...rules, ballot: form },
    phase: phaseAt(rules.phases, now.getTime())?.kind ?? null,
    now,
    closed,
    paper: { rules: form, headings: (headings ?? []).map((heading) => paperHeading(heading, projects ?? [])) },
    numbers: new Map((projects ?? []).map(({ id, number }) => [id, number])),
  };
}

const paperHeading = ({ id, name, money, group, choose }: NonNullable<VoteSql['headings']>[number], projects: NonNullable<VoteSql['projects']>) => ({
  id,
  name,
  money,
  onlyOneOf: choose === 'one' ? group : null,
  projects: new Map(projects.filter(({ heading }) => heading === id).map((project) => [project.id, { cost: project.cost }])),
});
