import type { core, ZodType } from 'zod';
import type { FieldError } from '@participa/base/refusals.ts';
import { Refusal } from '../refusal.ts';

/** `value` as `schema` wants it, or a refusal that names every wrong field. */
export function parseOrRefuse<T>(schema: ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw new Refusal('invalid_input', {}, fieldErrors(result.error.issues));
}

/** Schema issues as wrong fields, one a path, at most 50. */
function fieldErrors(issues: readonly core.$ZodIssue[]): FieldError[] {
  const fields = new Map<string, FieldError>();
  for (const field of issues.flatMap(fieldErrorsOf)) if (!fields.has(field.path) && fields.size < 50) fields.set(field.path, field);
  return [...fields.values()];
}

function fieldErrorsOf(issue: core.$ZodIssue): FieldError[] {
  const path = issue.path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, 20).map((key) => ({ path: [...issue.path, key.slice(0, 60)].join('.'), code: 'unknown_field' }));
    case 'too_small':
      if (issue.origin !== 'string') return [{ path, code: 'too_small', facts: { minimum: Number(issue.minimum) } }];
      return [isEmpty(issue.input) ? { path, code: 'required' } : { path, code: 'too_short', facts: { minimum: Number(issue.minimum) } }];
    case 'too_big':
      return [{ path, code: issue.origin === 'string' ? 'too_long' : 'too_big', facts: { maximum: Number(issue.maximum) } }];
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return [{ path, code: 'required' }];
      return [
        {
          path,
          code:
            issue.expected === 'string'
              ? 'not_text'
              : issue.expected === 'number' || issue.expected === 'int'
                ? 'not_number'
                : 'wrong_format',
        },
      ];
    case 'invalid_value':
      return [isEmpty(issue.input) ? { path, code: 'required' } : { path, code: 'not_one_of', facts: { values: issue.values.join(', ') } }];
    case 'invalid_format':
      if (isEmpty(issue.input)) return [{ path, code: 'required' }];
      return [{ path, code: path.endsWith('email') ? 'not_email' : issue.format === 'uuid' ? 'not_id' : 'wrong_format' }];
    case 'invalid_union':
      return issue.errors.length
        ? fieldErrors([...issue.errors].sort((a, b) => a.length - b.length)[0]!)
        : [{ path, code: 'wrong_format' }];
    default:
      return [{ path, code: 'wrong_format' }];
  }
}

const isEmpty = (input: unknown) => input === '' || input === undefined || (typeof input === 'string' && input.trim() === '');
