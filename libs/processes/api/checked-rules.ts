import { completed } from '../domain/counting.ts';
import type { ProcessKind, ProcessRules } from '../domain/process.ts';
import type { FieldError } from '@participa/base/refusals.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { Refusal } from '@participa/platform/refusal.ts';

/** Rules as they are kept: the counting rule complete, zones that exist, and nothing of a vote where there is none. Refuses what no rule can be. */
export function checkedRules(kind: ProcessKind, rules: ProcessRules, { zones }: Pick<Tenant, 'zones'>): ProcessRules {
  const known = zones.map(({ key }) => key);
  const wrong: FieldError[] = (['propose', 'support', 'vote'] as const)
    .filter((deed) => rules.eligibility[deed].zones.some((zone) => !known.includes(zone)))
    .map((deed) => ({ path: `rules.eligibility.${deed}.zones`, code: 'not_one_of', facts: { values: known.join(', ') } }));
  const count = kind === 'budget' && rules.count ? completed(rules.count) : undefined;
  if (count && 'wrong' in count) wrong.push(...count.wrong.map((field) => ({ ...field, path: `rules.${field.path}` })));
  if (wrong.length) throw new Refusal('invalid_input', {}, wrong);
  if (kind !== 'budget') return { ...rules, ballot: null, count: null };
  return { ...rules, count: count && 'rule' in count ? count.rule : null };
}
