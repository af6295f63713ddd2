import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { officialCall, officialSelection } from './pabulib/official.ts';
import { PabulibReader, type PabulibFile } from './pabulib/reader.ts';
import { ruleByCode } from './rules.ts';

/** Real elections with reference outcomes; they do not belong to this repository, so they stand beside it. */
const folder = resolve('../shared/data/pabulib');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pb')) : [];
if (files.length === 0) console.warn('Skipped: no reference elections in ../shared/data/pabulib beside the repository.');

const add1 = { completion: 'add1', step: '1', start: 'exact', stop: 'exhaustive' };
const utilities = {
  cost: 'cost',
  card: 'cardinality',
  points: 'points',
  costpoints: 'points-cost',
  borda: 'borda',
  score: 'score',
  costscore: 'score-cost',
};

/** The references' names → our rule and parameters, as the table beside the data says. */
const calls: Readonly<Record<string, readonly [rule: string, parameters: Readonly<Record<string, string>>]>> = {
  greedy_cost: ['greedy', { order: 'votes' }],
  greedy_card: ['greedy', { order: 'votes-per-cost' }],
  greedy_points: ['greedy', { order: 'points-per-cost' }],
  greedy_borda: ['greedy', { order: 'borda-per-cost' }],
  greedy_score: ['greedy', { order: 'score-per-cost' }],
  greedy_costpoints: ['greedy', { order: 'points' }],
  greedy_costscore: ['greedy', { order: 'score' }],
  phragmen: ['phragmen', {}],
  mes_cost_add1_integral_noexh_mincost: [
    'equal-shares',
    { ...add1, utility: 'cost', start: 'integral', stop: 'infeasible', ties: 'lowest-cost,most-votes' },
  ],
  ...Object.fromEntries(
    Object.entries(utilities).flatMap(([name, utility]) => [
      [`mes_${name}`, ['equal-shares', { utility, completion: 'none' }]],
      [`mes_${name}_add1`, ['equal-shares', { ...add1, utility }]],
      [`mes_${name}_add1u`, ['equal-shares', { ...add1, utility, completion: 'add1u' }]],
    ]),
  ),
};

interface Reference {
  readonly official_reproduced: unknown;
  readonly rules: Readonly<Record<string, { readonly selected: readonly string[]; readonly source: string }>>;
}

function read(name: string): PabulibFile {
  const reader = new PabulibReader();
  reader.push(readFileSync(resolve(folder, name)));
  return reader.close();
}

const whenThere = files.length === 0 ? describe.skip : describe;

whenThere('every reference outcome is reproduced', () => {
  it.each(files.length === 0 ? ['none'] : files)(
    '%s',
    (name) => {
      const file = read(name);
      const { rules } = JSON.parse(readFileSync(resolve(folder, 'expected', name.replace('.pb', '.json')), 'utf8')) as Reference;
      const counted = Object.keys(rules).map((rule) => [rule, ruleByCode(calls[rule]![0]).tally(file.election, calls[rule]![1]).selected]);
      expect(Object.fromEntries(counted)).toEqual(
        Object.fromEntries(Object.entries(rules).map(([rule, { selected }]) => [rule, selected])),
      );
    },
    120_000,
  );
});

whenThere('what a city published follows from its own rule', () => {
  it.each(files.length === 0 ? ['none'] : files)('%s', (name) => {
    const file = read(name);
    const [call, official] = [officialCall(file), officialSelection(file)];
    if (!call || !official) return;
    expect(new Set(ruleByCode(call.rule).tally(file.election, call.parameters).selected)).toEqual(official);
  });
});
