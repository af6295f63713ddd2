import type { ProjectExplanation, Outcome } from '@participa/voting-rules/outcome.ts';
import type { PabulibFile } from '@participa/voting-rules/pabulib/reader.ts';
import { sideBySide } from '@participa/voting-rules/side-by-side.ts';
import type { TieCriterion } from '@participa/voting-rules/ties.ts';
import { formats, type Formats } from './formats.ts';
import type { Sentences } from './sentences.ts';
import { ruleSentence } from './rule-sentence.ts';

/** More winners on one ballot than this are put into one line. */
const linesOfSatisfaction = 8;

/**
 * A report that a neighbour can read: what was decided, how, each project with why or why not in numbers, what is left, and who got
 * what.
 */
export function report(file: PabulibFile, outcome: Outcome, other: Outcome | undefined, sentences: Sentences): string {
  const { election, meta, notes } = file;
  const show = formats(election, meta.get('currency'), sentences);
  const { projects, satisfaction } = outcome.explain();
  const describe = (account: ProjectExplanation) => describeProject(account, outcome, show, sentences);
  const funded = projects.filter((account) => account.funded);
  const sections: [heading: string, lines: readonly string[]][] = [
    [sentences.headings.what, [decided(outcome, show, sentences)]],
    [sentences.headings.how, how(outcome, sentences)],
    [sentences.headings.funded, funded.map((account, index) => `${String(index + 1).padStart(3)}. ${describe(account)}`)],
    [sentences.headings.notFunded, projects.filter((account) => !account.funded).map((account) => `  –  ${describe(account)}`)],
    [
      sentences.headings.ties,
      outcome.ties.map(({ round, tied, by }) => sentences.tie(show.number(round), tied.join(', '), sentences.rules.ties[by])),
    ],
    [sentences.headings.satisfaction, satisfied(satisfaction, election.ballots.count, show, sentences)],
    [sentences.headings.compared, other ? compared(file, outcome, other, show, sentences) : []],
    [sentences.headings.notes, notes.map(sentences.note)],
  ];
  const size = sentences.size(show.number(election.ballots.count), show.number(election.projects.length), show.money(election.budget));
  const title = [meta.get('description') ?? '', size].filter(Boolean).join('\n');
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `${heading.toLocaleUpperCase(sentences.locale)}\n${lines.join('\n')}`);
  return `${[title, ...body].join('\n\n')}\n`;
}

function decided({ selected, cost, budget }: Outcome, show: Formats, sentences: Sentences): string {
  if (selected.length === 0) return `${sentences.nothingFunded} ${sentences.left(show.money(budget))}`;
  const rest = cost > budget ? sentences.overspent(show.money(cost - budget)) : sentences.left(show.money(budget - cost));
  return `${sentences.result(selected.length, show.money(cost))} ${rest}`;
}

function how({ rule, version, parameters }: Outcome, sentences: Sentences): string[] {
  const chosen = Object.entries(parameters).filter(([name, value]) => name !== 'ties' && JSON.stringify(value).length > 2);
  const list = chosen.map(([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`).join(', ');
  const order = String(parameters['ties'] ?? 'id').split(',') as TieCriterion[];
  const criteria = [...new Set<TieCriterion>([...order, 'id'])].map((criterion) => sentences.rules.ties[criterion]);
  const completion = sentences.completions[String(parameters['completion'])];
  return [
    ruleSentence(rule, sentences),
    ...(completion ? [completion] : []),
    sentences.parameters([`rule=${rule}`, `version=${version}`, list].filter(Boolean).join(', ')),
    sentences.tieOrder(criteria.join(' → ')),
  ];
}

function describeProject(account: ProjectExplanation, { rule }: Outcome, show: Formats, sentences: Sentences): string {
  const { id, cost, supporters, score } = account;
  const numbers = [
    show.money(cost),
    sentences.support(supporters, show.number(supporters)),
    ...(score === undefined ? [] : [sentences.score(show.number(score))]),
  ];
  const why = (account.funded ? won(account, show, sentences) : lost(account, rule, show, sentences)).filter(Boolean).join('; ');
  return `${show.name(id)} (${numbers.join(', ')})${why ? `: ${why}` : ''}.`;
}

function won(
  { round, paidAtMost, effectiveVotes, byCompletion, fromOutside, amount }: ProjectExplanation,
  show: Formats,
  sentences: Sentences,
): string[] {
  return [
    round === undefined ? '' : sentences.round(round),
    amount === undefined ? '' : sentences.fixedAmount(show.money(amount)),
    paidAtMost ? sentences.paidAtMost(show.money(paidAtMost)) : '',
    effectiveVotes ? sentences.effectiveVotes(show.number(effectiveVotes)) : '',
    byCompletion ? sentences.byCompletion : '',
    fromOutside ? sentences.fromOutside(show.money(fromOutside)) : '',
  ];
}

function lost(account: ProjectExplanation, rule: string, show: Formats, sentences: Sentences): string[] {
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
    sentences.reasons[reason](facts),
    list && (rule === 'equal-shares' ? sentences.takers(list) : sentences.before(list)),
    winningCost ? sentences.winningCost(show.money(winningCost)) : '',
    missingSupport ? sentences.missingSupport(missingSupport, show.number(missingSupport), account.score !== undefined) : '',
  ];
}

function satisfied(histogram: readonly number[], ballots: number, show: Formats, sentences: Sentences): string[] {
  const share = (count: number) => show.share(ballots === 0 ? 0 : count / ballots);
  const lines = histogram
    .slice(0, linesOfSatisfaction)
    .map((count, winners) => sentences.satisfied(winners, show.number(count), share(count)));
  const rest = histogram.slice(linesOfSatisfaction).reduce((sum, count) => sum + count, 0);
  return (rest === 0 ? lines : [...lines, sentences.andMore(linesOfSatisfaction, show.number(rest), share(rest))]).map(
    (line) => `  ${line}`,
  );
}

function compared({ election }: PabulibFile, outcome: Outcome, other: Outcome, show: Formats, sentences: Sentences): string[] {
  const { onlyFirst, onlySecond, ballots } = sideBySide(election, outcome, other);
  const list = (ids: readonly string[]) => ids.map(show.name).join(', ');
  return [
    sentences.compared(other.rule),
    onlyFirst.length + onlySecond.length === 0 ? `  ${sentences.sameSet}.` : '',
    onlyFirst.length > 0 ? `  ${sentences.onlyHere(list(onlyFirst))}.` : '',
    onlySecond.length > 0 ? `  ${sentences.onlyThere(list(onlySecond))}.` : '',
    `  ${sentences.better(show.number(ballots.first), show.number(ballots.second), show.number(ballots.same))}.`,
  ].filter(Boolean);
}
