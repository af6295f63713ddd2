import type { Rule } from './rule.ts';
import { RuleError } from './rule-error.ts';
import { chooseOnePerZone } from './rules/choose-one-per-zone.ts';
import { equalShares } from './rules/equal-shares.ts';
import { greedy } from './rules/greedy.ts';
import { majorityJudgment } from './rules/majority-judgment.ts';
import { maximumWelfare } from './rules/maximum-welfare.ts';
import { phragmen } from './rules/phragmen.ts';
import { positional } from './rules/positional.ts';
import { topPlaces } from './rules/top-places.ts';
import { zoneWinner } from './rules/zone-winner.ts';

/** Every voting rule there is. To add one, write its file and its line here. */
export const rules: readonly Rule[] = [
  greedy,
  equalShares,
  phragmen,
  maximumWelfare,
  majorityJudgment,
  positional,
  topPlaces,
  zoneWinner,
  chooseOnePerZone,
];

/** The rule with this code; throws `unknown-rule`. */
export function ruleByCode(code: string): Rule {
  const rule = rules.find((known) => known.code === code);
  if (!rule) throw new RuleError('unknown-rule', { rule: code, known: rules.map((known) => known.code).join(', ') });
  return rule;
}
