import { present } from '@participa/base/present.ts';
import { electionOf } from '@participa/voting-rules/election.ts';
import { ruleByCode } from '@participa/voting-rules/rules.ts';
import type { CountingRule } from '@participa/voting-rules/counting-rule.ts';
import type { BallotRows, CountRows, HeadingRows, ProjectRows } from './row-types.ts';
import type { DemoCycle } from './story.ts';

interface Counting {
  cycle: DemoCycle;
  budget: string;
  rule: CountingRule;
  projects: readonly ProjectRows[];
  headings: readonly HeadingRows[];
  ballots: readonly BallotRows[];
}

/** The count of a closed cycle, heading by heading, and the numbers of all winners. */
export function countRows({ cycle, budget, rule, projects, headings, ballots }: Counting): { rows: CountRows[]; won: ReadonlySet<number> } {
  const rows = headings.map((heading) => {
    const own = projects.filter(({ heading_id, state }) => heading_id === heading.id && state === 'feasible');
    const numbers = new Set(own.map(({ number }) => number));
    const filled = ballots
      .map(({ chosen }) => chosen.filter((number) => numbers.has(number)).map(String))
      .filter((names) => names.length > 0);
    const outcome = ruleByCode(rule.code).tally(
      electionOf({
        projects: own.map(({ number, cost, title }) => ({ id: String(number), cost: present(cost), name: title })),
        budget: heading.money,
        ballots: filled,
        form: cycle.ballot.form,
      }),
      rule.parameters,
    );
    const { explain, ...rest } = outcome;
    return {
      budget_id: budget,
      heading_id: heading.id,
      ballots: filled.length,
      spent: outcome.cost,
      won: outcome.selected.map(Number),
      outcome: { ...rest, ...explain() },
    };
  });
  return { rows, won: new Set(rows.flatMap(({ won }) => won)) };
}
