import { writeDecimal } from '@participa/voting-rules/decimal.ts';
import type { Outcome } from '@participa/voting-rules/outcome.ts';
import { officialCall } from '@participa/voting-rules/pabulib/official.ts';
import type { PabulibFile } from '@participa/voting-rules/pabulib/reader.ts';
import { RuleError } from '@participa/voting-rules/rule-error.ts';
import { ruleByCode, rules } from '@participa/voting-rules/rules.ts';

/**
 * Counts a file by a rule of ours, by one of Pabulib's names (`greedy-threshold`, with what the file publishes), or by `official`,
 * its own.
 */
export function count(file: PabulibFile, code: string, parameters: Readonly<Record<string, unknown>>): Outcome {
  if (code !== 'greedy' && !rules.some((rule) => rule.code === code)) {
    const call = officialCall(file, code === 'official' ? undefined : code);
    if (call) return ruleByCode(call.rule).tally(file.election, { ...call.parameters, ...parameters });
    if (code === 'official')
      throw new RuleError('unknown-rule', { rule: file.meta.get('rule') ?? '', known: rules.map((rule) => rule.code).join(', ') });
  }
  return ruleByCode(code).tally(file.election, parameters);
}

/** An outcome as plain JSON. Money as decimal text in currency units, so that no reader rounds it. */
export function outcomeAsJson(outcome: Outcome, withExplanation: boolean): Record<string, unknown> {
  const { rule, version, parameters, selected, cost, budget, places, ties } = outcome;
  const decided = { rule, version, parameters, selected, cost: writeDecimal(cost, places), budget: writeDecimal(budget, places), ties };
  if (!withExplanation) return decided;
  return { ...decided, minorUnitPlaces: places, ...outcome.explain() };
}
