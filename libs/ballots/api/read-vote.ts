import type { BallotPaper } from '../domain/casting.ts';
import type { BudgetRules } from '@participa/budgets/domain/budget-kind.ts';
import type { ProcessState } from '@participa/processes/domain/process.ts';
import type { BallotRules } from '@participa/voting-rules/ballot-rules.ts';
import { phaseAt, type PhaseKind } from '@participa/processes/domain/phase.ts';
import type { Clock } from '@participa/platform/clock.ts';
import type { Tx } from '@participa/platform/database/tx.ts';
import { orNotFound } from '@participa/platform/refusal.ts';

interface VoteSql {
  state: ProcessState;
  rules: BudgetRules;
  read_at: Date;
  closed: boolean;
  /** What the ballot names and is on the paper. */
  projects: [id: string, number: number, cost: number, heading: string][] | null;
  headings: [id: string, name: string, money: number, group: string, choose: 'one' | 'several'][] | null;
}

/** A vote at this moment, with as much of its paper as these projects are on. */
export interface Vote {
  state: ProcessState;
  rules: BudgetRules & { ballot: BallotRules };
  phase: PhaseKind | null;
  /** By the database's clock. */
  now: Date;
  closed: boolean;
  paper: BallotPaper;
  /** Numbers of the projects that are on the paper, by id. */
  numbers: ReadonlyMap<string, number>;
}

/**
 * Reads the vote and, of its paper, what the ballot names: a few looks by primary key. Nothing of the paper is remembered between requests, so a
 * change of a cost or of a heading is seen by the next ballot.
 */
export async function readVote(scope: Tx, clock: Clock, budget: string, chosen: readonly string[]): Promise<Vote> {
  const [row] = await scope.rows<VoteSql>(
    `SELECT p.state, p.rules, clock_timestamp() AS read_at,
            EXISTS (SELECT FROM budget_closings k WHERE k.tenant_id = $1 AND k.budget_id = $2) AS closed,
            (SELECT json_agg(json_build_array(j.id, j.number, j.cost, j.heading_id)) FROM budget_projects j
              WHERE j.tenant_id = $1 AND j.id = ANY($3::uuid[]) AND j.budget_id = $2 AND j.state = 'feasible' AND j.cost IS NOT NULL) AS projects,
            (SELECT json_agg(json_build_array(h.id, h.name, h.money, g.id, g.choose)) FROM budget_headings h
               JOIN budget_groups g ON g.tenant_id = h.tenant_id AND g.id = h.group_id WHERE h.tenant_id = $1 AND h.budget_id = $2) AS headings
       FROM processes p WHERE p.tenant_id = $1 AND p.id = $2 AND p.kind = 'budget'`,
    [budget, chosen],
  );
  const { state, rules, read_at, closed, projects, headings } = orNotFound(row);
  const now = clock.byDatabase(read_at);
  const form = orNotFound(rules.ballot);
  return {
    state,
    rules: { ...rules, ballot: form },
    phase: phaseAt(rules.phases, now.getTime())?.kind ?? null,
    now,
    closed,
    paper: { rules: form, headings: paperHeadings(headings ?? [], projects ?? []) },
    numbers: new Map((projects ?? []).map(([id, number]) => [id, number])),
  };
}

/** Headings in which something is chosen, each with what is chosen there. */
const paperHeadings = (headings: NonNullable<VoteSql['headings']>, projects: NonNullable<VoteSql['projects']>) =>
  headings.flatMap(([id, name, money, group, choose]) => {
    const own = projects.filter(([, , , heading]) => heading === id);
    return own.length
      ? [
          {
            id,
            name,
            money,
            onlyOneOf: choose === 'one' ? group : null,
            projects: new Map(own.map(([project, , cost]) => [project, { cost }])),
          },
        ]
      : [];
  });
