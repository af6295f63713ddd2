import type { Rule } from './rule.ts';
import { RuleError } from './rule-error.ts';
import { equalShares } from './rules/equal-shares.ts';
import { greedy } from './rules/greedy.ts';

/** Every voting rule there is. To add one, write its file and its line here. */
export const rules: readonly Rule[] = [greedy, equalShares];

/** The rule with this code; throws `unknown-rule`. */
export function ruleByCode(code: string): Rule {
  const rule = rules.find((known) => known.code === code);
  if (!rule) throw new RuleError('unknown-rule', { rule: code, known: rules.map((known) => known.code).join(', ') });
  return rule;
}
