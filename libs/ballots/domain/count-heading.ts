import type { Election } from '@participa/voting-rules/election.ts';
import type { Explanation, Outcome } from '@participa/voting-rules/outcome.ts';
import type { HeadingResult } from '@participa/voting-rules/results.ts';
import { RuleError } from '@participa/voting-rules/rule-error.ts';
import { ruleByCode } from '@participa/voting-rules/rules.ts';
import type { CountingRule } from '@participa/voting-rules/counting-rule.ts';

/** The count of a heading with all that explains it, as plain data: what is kept of it. */
export type HeadingCount = Omit<Outcome, 'explain'> & Explanation;

/**
 * Counts one heading by the frozen rule. Throws `RuleError` when the rule cannot be applied, or is of another version than the one
 * frozen.
 */
export function countHeading(election: Election, { code, version, parameters }: CountingRule): HeadingCount {
  const rule = ruleByCode(code);
  if (rule.version !== version) throw new RuleError('unknown-rule', { rule: `${code} ${version}`, known: `${code} ${rule.version}` });
  const { explain, ...decided } = rule.tally(election, withinHeading(election, parameters));
  return { ...decided, ...explain() };
}

/** Parameters of a cycle for one of its headings: groups of projects that exclude each other are of the heading in which they compete. */
function withinHeading({ projects }: Election, parameters: CountingRule['parameters']): CountingRule['parameters'] {
  const { exclusive } = parameters;
  if (!Array.isArray(exclusive)) return parameters;
  const ids = new Set(projects.map(({ id }) => id));
  const own = (exclusive as unknown[]).map((group) => (Array.isArray(group) ? group.map(String).filter((id) => ids.has(id)) : []));
  return { ...parameters, exclusive: own.filter((group) => group.length > 1) };
}

/** A heading by name, how many ballots were counted for it, and its projects by number. */
export interface CountedHeading {
  readonly id: string;
  readonly name: string;
  readonly ballots: number;
  readonly projects: ReadonlyMap<number, { readonly id: string; readonly title: string }>;
}

/** What everybody may read of a heading's count: its projects under their names, each with its account. */
export const resultOf = (
  { id, name, ballots, projects }: CountedHeading,
  { budget, cost, projects: accounts, ties, satisfaction }: HeadingCount,
): HeadingResult => ({
  heading: id,
  name,
  money: budget,
  spent: cost,
  // Some rules fund one more project than there is money for, and say so in its account.
  left: Math.max(0, budget - cost),
  ballots,
  projects: accounts.flatMap(({ id: given, ...account }) => {
    const number = Number(given);
    const project = projects.get(number);
    return project ? [{ ...account, number, id: project.id, title: project.title }] : [];
  }),
  ties: ties.map(({ round, tied, by }) => ({ round, tied: [...tied], by })),
  satisfaction: [...satisfaction],
});
