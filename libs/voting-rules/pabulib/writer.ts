import type { BallotForm } from '../ballot-forms.ts';
import { writeDecimal } from '../decimal.ts';
import type { Election } from '../election.ts';
import { totalsOf } from '../support.ts';

const voteTypes: Readonly<Record<BallotForm, string>> = {
  approval: 'approval',
  knapsack: 'approval',
  'choose-one': 'choose-1',
  ranking: 'ordinal',
  points: 'cumulative',
  grades: 'grades',
};

/** What a published election says beside what the rules need. */
export interface Publication {
  /** META in order, without what follows from the election itself: num_projects, num_votes, budget, vote_type, max_length. */
  readonly meta: readonly (readonly [key: string, value: string])[];
  /** Ids of the funded projects; left out before there is a result. */
  readonly selected?: readonly string[];
  /** A random id per ballot: never one that leads to a person. */
  readonly voterId: (ballot: number) => string;
}

const derived = new Set(['num_projects', 'num_votes', 'budget', 'vote_type']);

/** The lines of a `.pb` file, each with its line end, so that a large election can be streamed. */
export function* pabulibLines(election: Election, { meta, selected, voterId }: Publication): Generator<string, void, undefined> {
  const { projects, ballots, budget, decimals: places } = election;
  yield row(['META']);
  yield row(['key', 'value']);
  for (const [key, value] of meta)
    if (!derived.has(key) && !(key === 'max_length' && ballots.maxLength !== undefined)) yield row([key, value]);
  yield row(['num_projects', String(projects.length)]);
  yield row(['num_votes', String(ballots.count)]);
  yield row(['budget', writeDecimal(budget, places)]);
  yield row(['vote_type', voteTypes[ballots.form]]);
  if (ballots.maxLength !== undefined) yield row(['max_length', String(ballots.maxLength)]);
  const votes = totalsOf(ballots, projects.length, 'votes');
  const funded = selected && new Set(selected);
  yield row(['PROJECTS']);
  yield row(['project_id', 'cost', 'votes', 'name', 'category', 'neighborhood', ...(funded ? ['selected'] : [])]);
  for (const [index, { id, cost, name = '', categories = [], zone = '' }] of projects.entries())
    yield row([
      id,
      writeDecimal(cost, places),
      String(votes[index]),
      name,
      categories.join(','),
      zone,
      ...(funded ? [funded.has(id) ? '1' : '0'] : []),
    ]);
  yield row(['VOTES']);
  yield row(['voter_id', 'vote', ...(ballots.values ? ['points'] : [])]);
  for (let ballot = 0; ballot < ballots.count; ballot++) yield row([voterId(ballot), ...filled(election, ballot)]);
}

function filled({ projects, ballots }: Election, ballot: number): string[] {
  const [from, to] = [ballots.starts[ballot]!, ballots.starts[ballot + 1]!];
  const names = Array.from(ballots.choices.subarray(from, to), (project) => projects[project]!.id).join(',');
  if (!ballots.values) return [names];
  return [names, Array.from(ballots.values.subarray(from, to), (value) => writeDecimal(value, ballots.valueDecimals)).join(',')];
}

function row(fields: readonly string[]): string {
  return `${fields.map(quoted).join(';')}\n`;
}

function quoted(field: string): string {
  return /[;"\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
