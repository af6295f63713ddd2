import { object } from 'zod';
import type { Election } from '../election.ts';
import { moneyUnits } from '../greedy/limits.ts';
import { fillPlaces } from '../greedy/places.ts';
import { minimumScore } from '../greedy/parameters.ts';
import { byTotal, scoreBy } from '../greedy/ranking.ts';
import { amounts, share } from '../parameters.ts';
import { defineRule } from '../rule.ts';
import { RuleError } from '../rule-error.ts';
import { naturalMeasure } from '../support.ts';
import { tieOrder, tieParameters } from '../ties.ts';

/**
 * The zone's winner takes its fixed amount: each territorial unit has an amount, and its best supported project gets that amount, whatever
 * it would cost. Source: Ley de Participación Ciudadana de la Ciudad de México (2019), on the presupuesto participativo.
 */
export const zoneWinner = defineRule({
  code: 'zone-winner',
  version: 1,
  ballotForms: ['approval', 'choose-one', 'points', 'ranking'],
  parameters: object({
    amounts: amounts('The amount of each zone; zones that are not named share the rest of the budget equally.'),
    minimum: share('', 'Least score to win: a number, or a share of the ballots (10%).'),
    ...tieParameters,
  }),
  decide(election, parameters) {
    const { projects, ballots } = election;
    const amountOf = zoneAmounts(election, parameters.amounts);
    return fillPlaces(election, {
      ranking: byTotal(scoreBy(election, naturalMeasure(ballots.form))),
      ties: tieOrder(election, parameters),
      perGroup: 1,
      passesOn: false,
      minimum: minimumScore(parameters.minimum, ballots),
      price: (project) => amountOf.get(projects[project]!.zone ?? '') ?? 0,
      groupsOf: (project) => (projects[project]!.zone === undefined ? [] : [projects[project]!.zone]),
    });
  },
});

function zoneAmounts(
  { projects, budget, decimals: places }: Election,
  given: Readonly<Record<string, string>>,
): ReadonlyMap<string, number> {
  const zones = [...new Set(projects.flatMap(({ zone }) => (zone === undefined ? [] : [zone])))];
  if (zones.length === 0) throw new RuleError('zone-missing');
  const unknown = Object.keys(given).find((zone) => !zones.includes(zone));
  if (unknown !== undefined) throw new RuleError('unknown-id', { zone: unknown });
  const named = new Map(Object.entries(given).map(([zone, amount]) => [zone, moneyUnits(amount, places)]));
  const rest = budget - [...named.values()].reduce((sum, amount) => sum + amount, 0);
  if (rest < 0) throw new RuleError('bad-parameter', { parameter: 'amounts', problem: 'more than the budget' });
  const equal = Math.floor(rest / Math.max(1, zones.length - named.size));
  return new Map(zones.map((zone) => [zone, named.get(zone) ?? equal]));
}
