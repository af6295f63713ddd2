import type { FieldError } from '@participa/base/refusals.ts';
import { parseOrRefuse } from '@participa/platform/http/invalid-input.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { object } from 'zod';
import { ruleCapabilities } from '../domain/eligibility.ts';
import type { ProcessRules } from '../domain/process.ts';
import type { ServedProcessKind } from './process-kinds.ts';

/** Rules as they are kept: with the keys of their kind and no others, complete, with zones that exist. Refuses what no rule can be. */
export function checkedRules(
  { kind, schema }: Pick<ServedProcessKind, 'kind' | 'schema'>,
  given: ProcessRules,
  { zones }: Pick<Tenant, 'zones'>,
): ProcessRules {
  const { rules } = parseOrRefuse(object({ rules: schema }), { rules: given });
  const known = zones.map(({ key }) => key);
  const errors: FieldError[] = ruleCapabilities
    .filter((capability) => rules.eligibility[capability].zones.some((zone) => !known.includes(zone)))
    .map((capability) => ({ path: `rules.eligibility.${capability}.zones`, code: 'not_one_of', facts: { values: known.join(', ') } }));
  const complete = kind.complete(rules);
  if ('errors' in complete) errors.push(...complete.errors.map((field) => ({ ...field, path: `rules.${field.path}` })));
  if (errors.length || 'errors' in complete) throw new Refusal('invalid_input', {}, errors);
  return complete.rules;
}
