import { joinedList } from '@participa/budgets/web/joined-list.ts';
import type { CountedLine } from '@participa/voting-rules/results.ts';
import { type TextsOf } from '@participa/base/texts.ts';
import { resultsTexts } from '@participa/budgets/texts/texts.ts';

/** How numbers, money and projects are said: projects by the number that accounts name them with. */
export interface ResultFormatter {
  texts: TextsOf<typeof resultsTexts>;
  number(value: number): string;
  money(value: number): string;
  name(number: string): string;
}

const MAX_TAKERS_NAMED = 3;

/** Why this project won or did not, sentence by sentence, from its account alone. `rule` is the code of the rule that counted. */
export function outcomeSentences(line: CountedLine, rule: string, formatter: ResultFormatter): string[] {
  return line.funded ? winningSentences(line, rule, formatter) : losingSentences(line, formatter);
}

function winningSentences(
  { supporters, round, paidAtMost, byCompletion, amount, fromOutside }: CountedLine,
  rule: string,
  { texts: { why }, number, money }: ResultFormatter,
): string[] {
  const sentences = [];
  if (byCompletion) sentences.push(why.plain(number(supporters)), why.completion);
  else if (paidAtMost !== undefined && round !== undefined) sentences.push(why.shares(number(round), money(paidAtMost)));
  else if (rule === 'greedy' && round !== undefined) sentences.push(why.place(number(round)));
  else sentences.push(why.plain(number(supporters)));
  if (amount !== undefined) sentences.push(why.amount(money(amount)));
  if (fromOutside) sentences.push(why.outside(money(fromOutside)));
  return sentences;
}

function losingSentences(line: CountedLine, { texts: { why }, number, money, name }: ResultFormatter): string[] {
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
  const closedByName = closedBy === undefined ? '' : reason === 'rival-funded' ? name(closedBy) : closedBy;
  const sentences = [
    why[reason]({ votes: number(supporters), left: money(moneyLeft), cost: money(cost), by: closedByName, round: number(round ?? 1) }),
  ];
  const names = joinedList(
    takers.slice(0, MAX_TAKERS_NAMED).map(({ id }) => `«${name(id)}»`),
    why.and,
  );
  if (names && reason === 'supporters-spent') sentences.push(why.spentOn(names));
  else if (names && reason !== 'not-placed') sentences.push(why.before(names));
  if (missingSupport)
    sentences.push(
      score === undefined || score === supporters
        ? why.missing(missingSupport, number(missingSupport))
        : why.missingPoints(number(missingSupport)),
    );
  // Of a project that nobody chose, its cost says nothing.
  if (winningCost && winningCost < cost && supporters > 0) sentences.push(why.wouldWin(money(winningCost)));
  return sentences;
}
