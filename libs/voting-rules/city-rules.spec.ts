import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { BallotFormLimits } from './ballot-forms.ts';
import { obstacleToBallot } from './obstacle-to-ballot.ts';
import { readDecimal, writeDecimal } from './decimal.ts';
import { electionOf } from './election.ts';
import { ruleByCode } from './rules.ts';
import { sha256 } from '@participa/base/sha256.ts';

const projects = [
  { id: 'pitch', cost: 60, zone: 'north', categories: ['sport'] },
  { id: 'pool', cost: 50, zone: 'south', categories: ['sport'] },
  { id: 'choir', cost: 30, zone: 'north', categories: ['culture'] },
  { id: 'stage', cost: 20, zone: 'south', categories: ['culture'] },
];
const votes = { pitch: 4, pool: 3, choir: 2, stage: 1 };
const ballots = Object.entries(votes).flatMap(([id, count]) => Array.from({ length: count }, () => [id]));
const election = electionOf({ projects, budget: 100, ballots });
const selected = (code: string, parameters: Record<string, unknown> = {}) => ruleByCode(code).tally(election, parameters).selected;

describe('the greedy rules of cities', () => {
  it.each([
    ['skips what does not fit', {}, ['pitch', 'choir']],
    ['stops at what does not fit', { misfit: 'stop' }, ['pitch']],
    ['covers the first misfit when 80 % of it is left', { misfit: 'cover' }, ['pitch', 'pool']],
    ['does not cover it when less is left', { misfit: 'cover', cover: '81%' }, ['pitch']],
    ['asks for a minimum', { minimum: '3' }, ['pitch']],
    ['asks for a share of the ballots', { minimum: '20%' }, ['pitch', 'choir']],
    ['takes the better placed one of an exclusive group', { exclusive: 'pitch+choir' }, ['pitch', 'stage']],
    ['keeps a cap', { categoryCaps: 'sport:50' }, ['pool', 'choir', 'stage']],
    ['keeps a reserve for others', { categoryReserves: 'culture:50' }, ['pool', 'choir', 'stage']],
    ['keeps a zone cap', { zoneCaps: { north: '40' } }, ['pool', 'choir', 'stage']],
  ])('%s', (_, parameters, expected) => {
    expect(selected('greedy', parameters)).toEqual(expected);
  });

  it('says how much the 80 % rule takes from outside', () => {
    const outcome = ruleByCode('greedy').tally(election, { misfit: 'cover' });
    expect(outcome.cost).toBe(110);
    expect(outcome.explain().projects[1]).toMatchObject({ id: 'pool', fromOutside: 10 });
  });
});

describe('places by zone and category', () => {
  it('fills the places of each group as far as the budget goes', () => {
    expect(selected('top-places', { k: 1, per: 'category' })).toEqual(['pitch', 'choir']);
    expect(selected('top-places', { k: 1, per: 'zone-category' })).toEqual(['pitch', 'choir']);
    expect(selected('choose-one-per-zone')).toEqual(['pitch']);
  });

  it('gives the winner of each zone its amount, whatever it costs', () => {
    const outcome = ruleByCode('zone-winner').tally(election, { amounts: 'north:70' });
    expect([outcome.selected, outcome.cost]).toEqual([['pitch', 'pool'], 100]);
    expect(outcome.explain().projects[1]).toMatchObject({ id: 'pool', amount: 30 });
  });
});

describe('a lot', () => {
  it('is SHA-256, the same as everywhere', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200, unit: 'grapheme' }),
        (text) => sha256(text) === createHash('sha256').update(text).digest('hex'),
      ),
    );
  });

  it('depends on the seed and on nothing else', () => {
    const tied = electionOf({ projects: projects.map(({ id }) => ({ id, cost: 10 })), budget: 10, ballots: [] });
    const draw = (seed: string) => ruleByCode('greedy').tally(tied, { ties: 'lot', seed }).selected[0];
    const winners = Array.from({ length: 40 }, (_, seed) => draw(String(seed)));
    expect(new Set(winners).size).toBe(4);
    expect(Array.from({ length: 40 }, (_, seed) => draw(String(seed)))).toEqual(winners);
  });
});

describe('a ballot is refused with a reason', () => {
  const paper = Object.fromEntries(projects.map(({ id, cost, zone }) => [id, { cost, zone }]));
  const obstacle = (form: BallotFormLimits, choices: string[], values?: number[]) =>
    obstacleToBallot(form, { choices, ...(values && { values }) }, paper)?.code;

  it.each([
    [{ form: 'approval', max: 1 }, ['pitch', 'pool'], undefined, 'too-many'],
    [{ form: 'approval', min: 1 }, [], undefined, 'too-few'],
    [{ form: 'approval' }, ['pitch', 'pitch'], undefined, 'named-twice'],
    [{ form: 'approval' }, ['park'], undefined, 'unknown-project'],
    [{ form: 'choose-one', perZone: 'no' }, ['pitch', 'pool'], undefined, 'too-many'],
    [{ form: 'choose-one', perZone: 'yes' }, ['pitch', 'choir'], undefined, 'zone-chosen-twice'],
    [{ form: 'choose-one', perZone: 'yes' }, ['pitch', 'pool'], undefined, undefined],
    [{ form: 'knapsack', maxSumCost: 100 }, ['pitch', 'pool'], undefined, 'over-budget'],
    [{ form: 'points', maxSumPoints: 5 }, ['pitch', 'pool'], [3, 3], 'too-many-points'],
    [{ form: 'points' }, ['pitch'], [], 'values-missing'],
    [{ form: 'grades', best: 5 }, ['pitch'], [6], 'value-out-of-range'],
    [{ form: 'ranking' }, ['pool', 'pitch'], undefined, undefined],
  ] as const)('%j %j %j → %s', (form, choices, values, expected) => {
    expect(obstacle(form, [...choices], values && [...values])).toBe(expected);
  });
});

describe('decimals', () => {
  it.each([
    ['2372571.24', '2372571.24'],
    ['100,50', '100.5'],
    ['1.20e3', '1200'],
    ['1,000', undefined],
    ['', undefined],
    ['ten', undefined],
  ])('%j is read as %j', (text, expected) => {
    const decimal = readDecimal(text);
    expect(decimal && writeDecimal(decimal.units, decimal.decimals)).toBe(expected);
  });
});
