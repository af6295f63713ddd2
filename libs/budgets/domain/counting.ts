import { rules } from '@participa/voting-rules/rules.ts';
import type { FieldError, Obstacle } from '@participa/base/refusals.ts';
import { storable } from '@participa/base/text.ts';
import type { BallotRules } from '@participa/voting-rules/ballot-rules.ts';
import type { CountingRule } from '@participa/voting-rules/counting-rule.ts';

/** Rules that can count a ballot of this form. */
export const rulesFor = (form: BallotRules['form']) => rules.filter(({ ballotForms }) => ballotForms.includes(form));

/**
 * A counting rule with every parameter it has, at its present version, so that what is frozen is complete; or the fields that are wrong.
 */
export function completeRule({
  code,
  parameters,
}: Pick<CountingRule, 'code' | 'parameters'>): { rule: CountingRule } | { errors: FieldError[] } {
  const rule = rules.find((known) => known.code === code);
  if (!rule)
    return { errors: [{ path: 'count.code', code: 'not_one_of', facts: { values: rules.map((known) => known.code).join(', ') } }] };
  const parsed = rule.parameters.safeParse(clean(parameters));
  if (parsed.success) return { rule: { code, version: rule.version, parameters: parsed.data } };
  const names = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 20) : [String(issue.path[0] ?? '')],
  );
  return {
    errors: [...new Set(names)].map((name) => ({
      path: `count.parameters.${name.slice(0, 60)}`,
      code: name in rule.parameters.shape ? 'wrong_format' : 'unknown_field',
    })),
  };
}

/** Why this rule cannot count these ballots; undefined when it can. */
export function obstacleInCount(ballot: BallotRules, count: CountingRule): Obstacle | undefined {
  return rulesFor(ballot.form).some(({ code }) => code === count.code) ? undefined : { code: 'count_form', facts: { rule: count.code } };
}

/** Parameters are anything that a schema of JSON lets through; what no text has would be refused by the database. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return storable(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [storable(key), clean(part)]));
}
