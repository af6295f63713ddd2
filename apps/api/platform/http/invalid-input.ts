import type { core, ZodType } from 'zod';
import type { FieldError } from '@participa/base/refusals.ts';
import { Refusal } from '../refusal.ts';

/** Parses `value` with `schema`, or refuses with every invalid field. */
export function parseOrRefuse<T>(schema: ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw new Refusal('invalid_input', {}, fieldErrors(result.error.issues));
}

/** Schema issues as field errors, one a path, at most 50. */
function fieldErrors(issues: readonly core.$ZodIssue[]): FieldError[] {
  const fields = new Map<string, FieldError>();
  for (const field of issues.flatMap(fieldErrorsOf)) if (!fields.has(field.path) && fields.size < 50) fields.set(field.path, field);
  return [...fields.values()];
}

type Issue<Code extends core.$ZodIssue['code']> = Extract<core.$ZodIssue, { code: Code }>;

function fieldErrorsOf(issue: core.$ZodIssue): FieldError[] {
  const path = issue.path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, 20).map((key) => ({ path: [...issue.path, key.slice(0, 60)].join('.'), code: 'unknown_field' }));
    case 'too_small':
      return [tooSmall(path, issue)];
    case 'too_big':
      return [{ path, code: issue.origin === 'string' ? 'too_long' : 'too_big', facts: { maximum: Number(issue.maximum) } }];
    case 'invalid_type':
      return [{ path, code: wrongTypeCode(issue) }];
    case 'invalid_value':
      return [isEmpty(issue.input) ? { path, code: 'required' } : { path, code: 'not_one_of', facts: { values: issue.values.join(', ') } }];
    case 'invalid_format':
      return [{ path, code: wrongFormatCode(path, issue) }];
    case 'invalid_union':
      return nearestOf(issue) ?? [{ path, code: 'wrong_format' }];
    default:
      return [{ path, code: 'wrong_format' }];
  }
}

function tooSmall(path: string, { origin, minimum, input }: Issue<'too_small'>): FieldError {
  if (origin !== 'string') return { path, code: 'too_small', facts: { minimum: Number(minimum) } };
  return isEmpty(input) ? { path, code: 'required' } : { path, code: 'too_short', facts: { minimum: Number(minimum) } };
}

function wrongTypeCode({ expected, input }: Issue<'invalid_type'>): FieldError['code'] {
  if (input === undefined || input === null) return 'required';
  if (expected === 'string') return 'not_text';
  return expected === 'number' || expected === 'int' ? 'not_number' : 'wrong_format';
}

function wrongFormatCode(path: string, { format, input }: Issue<'invalid_format'>): FieldError['code'] {
  if (isEmpty(input)) return 'required';
  if (path.endsWith('email')) return 'not_email';
  return format === 'uuid' ? 'not_id' : 'wrong_format';
}

/** Of several shapes, the one that was missed by least. */
function nearestOf(issue: Issue<'invalid_union'>): FieldError[] | undefined {
  const [nearest] = [...issue.errors].sort((a, b) => a.length - b.length);
  return nearest && fieldErrors(nearest);
}

const isEmpty = (input: unknown) => input === '' || input === undefined || (typeof input === 'string' && input.trim() === '');
