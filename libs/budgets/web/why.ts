import type { CountedLine } from '@participa/voting-rules/results.ts';
import type { Results } from '@participa/messages/results.ts';

/** How numbers, money and projects are said: projects by the number that accounts name them with. */
export interface Teller {
  words: Results;
  number(value: number): string;
  money(value: number): string;
  name(number: string): string;
}

const NAMED = 3;

/** Why this project won or did not, sentence by sentence, from its account alone. `rule` is the code of the rule that counted. */
export function whyOf(line: CountedLine, rule: string, teller: Teller): string[] {
  return line.funded ? whyWon(line, rule, teller) : whyLost(line, teller);
}

function whyWon(
  { supporters, round, paidAtMost, byCompletion, amount, fromOutside }: CountedLine,
  rule: string,
  { words: { why }, number, money }: Teller,
): string[] {
  const said = [];
  if (byCompletion) said.push(why.plain(number(supporters)), why.completion);
  else if (paidAtMost !== undefined && round !== undefined) said.push(why.shares(number(round), money(paidAtMost)));
  else if (rule === 'greedy' && round !== undefined) said.push(why.place(number(round)));
  else said.push(why.plain(number(supporters)));
  if (amount !== undefined) said.push(why.amount(money(amount)));
  if (fromOutside) said.push(why.outside(money(fromOutside)));
  return said;
}

function whyLost(line: CountedLine, { words: { why }, number, money, name }: Teller): string[] {
  const {
    reason = 'not-in-best-set',
    cost,
    score,
    supporters,
    moneyLeft = 0,
    winningCost,
    missingSupport,
    takers = [],
    closedBy,
    round,
  } = line;
  const by = closedBy === undefined ? '' : reason === 'rival-funded' ? name(closedBy) : closedBy;
  const said = [why[reason]({ votes: number(supporters), left: money(moneyLeft), cost: money(cost), by, round: number(round ?? 1) })];
  const names = listed(
    takers.slice(0, NAMED).map(({ id }) => `«${name(id)}»`),
    why.and,
  );
  if (names && reason === 'supporters-spent') said.push(why.spentOn(names));
  else if (names && reason !== 'not-placed') said.push(why.before(names));
  if (missingSupport)
    said.push(
      score === undefined || score === supporters
        ? why.missing(missingSupport, number(missingSupport))
        : why.missingPoints(number(missingSupport)),
    );
  // Of a project that nobody chose, its cost says nothing.
  if (winningCost && winningCost < cost && supporters > 0) said.push(why.wouldWin(money(winningCost)));
  return said;
}

/** "a, b y c". */
export const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? (parts[0] ?? '') : parts.slice(0, -1).join(', ') + and + parts.at(-1);
