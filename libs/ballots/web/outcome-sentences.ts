import { joinedList } from '@participa/budgets/web/joined-list.ts';
import type { CountedLine } from '@participa/voting-rules/results.ts';
import type { TextsOf } from '@participa/base/texts.ts';
import type { resultsTexts } from '@participa/budgets/texts/texts.ts';

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

function losingSentences(line: CountedLine, formatter: ResultFormatter): string[] {
  return [
    reasonSentence(line, formatter),
    takersSentence(line, formatter),
    missingSentence(line, formatter),
    costSentence(line, formatter),
  ].filter((sentence) => sentence !== undefined);
}

const reasonOf = ({ reason = 'not-in-best-set' }: CountedLine) => reason;

function reasonSentence(line: CountedLine, { texts: { why }, number, money, name }: ResultFormatter): string {
  const { cost, supporters, moneyLeft = 0, closedBy = '', round = 1 } = line;
  const reason = reasonOf(line);
  const by = closedBy && reason === 'rival-funded' ? name(closedBy) : closedBy;
  return why[reason]({ votes: number(supporters), left: money(moneyLeft), cost: money(cost), by, round: number(round) });
}

/** Who took what this project would have needed. */
function takersSentence(line: CountedLine, { texts: { why }, name }: ResultFormatter): string | undefined {
  const names = joinedList(
    (line.takers ?? []).slice(0, MAX_TAKERS_NAMED).map(({ id }) => `«${name(id)}»`),
    why.and,
  );
  const reason = reasonOf(line);
  if (!names || reason === 'not-placed') return undefined;
  return reason === 'supporters-spent' ? why.spentOn(names) : why.before(names);
}

function missingSentence(
  { missingSupport, score, supporters }: CountedLine,
  { texts: { why }, number }: ResultFormatter,
): string | undefined {
  if (!missingSupport) return undefined;
  const countsVotes = score === undefined || score === supporters;
  return countsVotes ? why.missing(missingSupport, number(missingSupport)) : why.missingPoints(number(missingSupport));
}

function costSentence({ winningCost, cost, supporters }: CountedLine, { texts: { why }, money }: ResultFormatter): string | undefined {
  // Of a project that nobody chose, its cost says nothing.
  return winningCost && winningCost < cost && supporters > 0 ? why.wouldWin(money(winningCost)) : undefined;
}
