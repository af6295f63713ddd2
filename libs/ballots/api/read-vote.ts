import type { BallotPaper } from '../domain/casting.ts';
import type { BudgetRules } from '@participa/budgets/domain/budget-kind.ts';
import type { ProcessState } from '@participa/processes/domain/process.ts';
import type { BallotRules } from '@participa/voting-rules/ballot-rules.ts';
import { phaseAt, type PhaseKind } from '@participa/processes/domain/phase.ts';
import type { Clock } from '@participa/platform/clock.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import type { Tx } from '@participa/platform/database/tx.ts';
import { orNotFound } from '@participa/platform/refusal.ts';
import { voteToCast } from './read-vote.statements.ts';

type VoteSql = RowOf<typeof voteToCast>;

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
 * Reads the vote and, of its paper, what the ballot names: a few looks by primary key. Nothing of the paper is remembered between requests,
 * so a change of a cost or of a heading is seen by the next ballot.
 */
export async function readVote(tx: Tx, clock: Clock, budget: string, chosen: readonly string[]): Promise<Vote> {
  const { state, rules, read_at, closed, projects, headings } = await tx.one(voteToCast, { budget, chosen });
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
