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
export function* pabulibLines(election: Election, publication: Publication): Generator<string, void, undefined> {
  yield* metaRows(election, publication).map(row);
  yield* projectRows(election, publication).map(row);
  yield* ballotLines(election, publication);
}

function metaRows({ projects, ballots, budget, decimals }: Election, { meta }: Publication): string[][] {
  const limited = ballots.maxLength !== undefined;
  const own = meta.filter(([key]) => !derived.has(key) && !(limited && key === 'max_length'));
  return [
    ['META'],
    ['key', 'value'],
    ...own.map(([key, value]) => [key, value]),
    ['num_projects', String(projects.length)],
    ['num_votes', String(ballots.count)],
    ['budget', writeDecimal(budget, decimals)],
    ['vote_type', voteTypes[ballots.form]],
    ...(limited ? [['max_length', String(ballots.maxLength)]] : []),
  ];
}

function projectRows({ projects, ballots, decimals }: Election, { selected }: Publication): string[][] {
  const votes = totalsOf(ballots, projects.length, 'votes');
  const funded = selected && new Set(selected);
  return [
    ['PROJECTS'],
    ['project_id', 'cost', 'votes', 'name', 'category', 'neighborhood', ...(funded ? ['selected'] : [])],
    ...projects.map(({ id, cost, name = '', categories = [], zone = '' }, index) => [
      id,
      writeDecimal(cost, decimals),
      String(votes[index]),
      name,
      categories.join(','),
      zone,
      ...(funded ? [funded.has(id) ? '1' : '0'] : []),
    ]),
  ];
}

function* ballotLines(election: Election, { voterId }: Publication): Generator<string, void, undefined> {
  const { ballots } = election;
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
