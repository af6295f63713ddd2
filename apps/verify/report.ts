import type { Account, Outcome } from '@participa/voting-rules/outcome.ts';
import type { PabulibFile } from '@participa/voting-rules/pabulib/reader.ts';
import { sideBySide } from '@participa/voting-rules/side-by-side.ts';
import type { TieCriterion } from '@participa/voting-rules/ties.ts';
import { formats, type Formats } from './formats.ts';
import type { Sentences } from './sentences.ts';

/** More winners on one ballot than this are put into one line. */
const linesOfSatisfaction = 8;

/** A report that a neighbour can read: what was decided, how, each project with why or why not in numbers, what is left, and who got what. */
export function report(file: PabulibFile, outcome: Outcome, other: Outcome | undefined, say: Sentences): string {
  const { election, meta, notes } = file;
  const show = formats(election, meta.get('currency'), say);
  const { projects, satisfaction } = outcome.explain();
  const describe = (account: Account) => describeProject(account, outcome, show, say);
  const funded = projects.filter((account) => account.funded);
  const sections: [heading: string, lines: readonly string[]][] = [
    [say.headings.what, [decided(outcome, show, say)]],
    [say.headings.how, how(outcome, say)],
    [say.headings.funded, funded.map((account, index) => `${String(index + 1).padStart(3)}. ${describe(account)}`)],
    [say.headings.notFunded, projects.filter((account) => !account.funded).map((account) => `  –  ${describe(account)}`)],
    [say.headings.ties, outcome.ties.map(({ round, tied, by }) => say.tie(show.number(round), tied.join(', '), say.ties[by]))],
    [say.headings.satisfaction, satisfied(satisfaction, election.ballots.count, show, say)],
    [say.headings.compared, other ? compared(file, outcome, other, show, say) : []],
    [say.headings.notes, notes.map(say.note)],
  ];
  const size = say.size(show.number(election.ballots.count), show.number(election.projects.length), show.money(election.budget));
  const title = [meta.get('description') ?? '', size].filter(Boolean).join('\n');
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `${heading.toLocaleUpperCase(say.locale)}\n${lines.join('\n')}`);
  return `${[title, ...body].join('\n\n')}\n`;
}

function decided({ selected, cost, budget }: Outcome, show: Formats, say: Sentences): string {
  if (selected.length === 0) return `${say.nothingFunded} ${say.left(show.money(budget))}`;
  const rest = cost > budget ? say.overspent(show.money(cost - budget)) : say.left(show.money(budget - cost));
  return `${say.result(selected.length, show.money(cost))} ${rest}`;
}

function how({ rule, version, parameters }: Outcome, say: Sentences): string[] {
  const chosen = Object.entries(parameters).filter(([name, value]) => name !== 'ties' && JSON.stringify(value).length > 2);
  const list = chosen.map(([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`).join(', ');
  const order = String(parameters['ties'] ?? 'id').split(',') as TieCriterion[];
  const criteria = [...new Set<TieCriterion>([...order, 'id'])].map((criterion) => say.ties[criterion]);
  const completion = say.completions[String(parameters['completion'])];
  return [
    say.rules[rule] ?? rule,
    ...(completion ? [completion] : []),
    say.parameters([`rule=${rule}`, `version=${version}`, list].filter(Boolean).join(', ')),
    say.tieOrder(criteria.join(' → ')),
  ];
}

function describeProject(account: Account, { rule }: Outcome, show: Formats, say: Sentences): string {
  const { id, cost, supporters, score } = account;
  const numbers = [
    show.money(cost),
    say.support(supporters, show.number(supporters)),
    ...(score === undefined ? [] : [say.score(show.number(score))]),
  ];
  const why = (account.funded ? won(account, show, say) : lost(account, rule, show, say)).filter(Boolean).join('; ');
  return `${show.name(id)} (${numbers.join(', ')})${why ? `: ${why}` : ''}.`;
}

function won({ round, paidAtMost, effectiveVotes, byCompletion, fromOutside, amount }: Account, show: Formats, say: Sentences): string[] {
  return [
    round === undefined ? '' : say.round(round),
    amount === undefined ? '' : say.fixedAmount(show.money(amount)),
    paidAtMost ? say.paidAtMost(show.money(paidAtMost)) : '',
    effectiveVotes ? say.effectiveVotes(show.number(effectiveVotes)) : '',
    byCompletion ? say.byCompletion : '',
    fromOutside ? say.fromOutside(show.money(fromOutside)) : '',
  ];
}

function lost(account: Account, rule: string, show: Formats, say: Sentences): string[] {
  const { reason = 'not-placed', round, moneyLeft, cost, closedBy, takers = [], winningCost, missingSupport } = account;
  const facts = {
    round: show.number(round ?? 0),
    moneyLeft: moneyLeft === undefined ? '' : show.money(moneyLeft),
    cost: show.money(cost),
    closedBy: closedBy ?? '',
  };
  const list = takers
    .slice(0, 3)
    .map(({ id, amount }) => `${show.name(id)} (${show.money(amount)})`)
    .join(', ');
  return [
    say.reasons[reason](facts),
    list === '' ? '' : rule === 'equal-shares' ? say.takers(list) : say.before(list),
    winningCost ? say.winningCost(show.money(winningCost)) : '',
    missingSupport ? say.missingSupport(missingSupport, show.number(missingSupport), account.score !== undefined) : '',
  ];
}

function satisfied(histogram: readonly number[], ballots: number, show: Formats, say: Sentences): string[] {
  const share = (count: number) => show.share(ballots === 0 ? 0 : count / ballots);
  const lines = histogram.slice(0, linesOfSatisfaction).map((count, winners) => say.satisfied(winners, show.number(count), share(count)));
  const rest = histogram.slice(linesOfSatisfaction).reduce((sum, count) => sum + count, 0);
  return (rest === 0 ? lines : [...lines, say.andMore(linesOfSatisfaction, show.number(rest), share(rest))]).map((line) => `  ${line}`);
}

function compared({ election }: PabulibFile, outcome: Outcome, other: Outcome, show: Formats, say: Sentences): string[] {
  const { onlyFirst, onlySecond, ballots } = sideBySide(election, outcome, other);
  const list = (ids: readonly string[]) => ids.map(show.name).join(', ');
  return [
    say.compared(other.rule),
    onlyFirst.length + onlySecond.length === 0 ? `  ${say.sameSet}.` : '',
    onlyFirst.length > 0 ? `  ${say.onlyHere(list(onlyFirst))}.` : '',
    onlySecond.length > 0 ? `  ${say.onlyThere(list(onlySecond))}.` : '',
    `  ${say.better(show.number(ballots.first), show.number(ballots.second), show.number(ballots.same))}.`,
  ].filter(Boolean);
}
