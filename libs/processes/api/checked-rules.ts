import { completeRule } from '../domain/counting.ts';
import type { ProcessKind, ProcessRules } from '../domain/process.ts';
import type { FieldError } from '@participa/base/refusals.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { Refusal } from '@participa/platform/refusal.ts';

/** Rules as they are kept: the counting rule complete, zones that exist, and nothing of a vote where there is none. Refuses what no rule can be. */
export function checkedRules(kind: ProcessKind, rules: ProcessRules, { zones }: Pick<Tenant, 'zones'>): ProcessRules {
  const known = zones.map(({ key }) => key);
  const errors: FieldError[] = (['propose', 'support', 'vote'] as const)
    .filter((capability) => rules.eligibility[capability].zones.some((zone) => !known.includes(zone)))
    .map((capability) => ({ path: `rules.eligibility.${capability}.zones`, code: 'not_one_of', facts: { values: known.join(', ') } }));
  const count = kind === 'budget' && rules.count ? completeRule(rules.count) : undefined;
  if (count && 'wrong' in count) errors.push(...count.wrong.map((field) => ({ ...field, path: `rules.${field.path}` })));
  if (errors.length) throw new Refusal('invalid_input', {}, errors);
  if (kind !== 'budget') return { ...rules, ballot: null, count: null };
  return { ...rules, count: count && 'rule' in count ? count.rule : null };
}
