import { array, enum as choice, int, preprocess, record, string, type ZodObject, type ZodType } from 'zod';
import { readDecimal, writeDecimal } from './decimal.ts';

/** How a parameter is asked for in a form. */
export type ParameterKind = 'choice' | 'number' | 'money' | 'share' | 'text' | 'ties' | 'groups' | 'amounts' | 'weights';

/** What a form needs to ask for one parameter; kept as the `meta` of its schema. */
export interface ParameterField {
  readonly kind: ParameterKind;
  readonly description: string;
  readonly default: unknown;
  readonly options?: readonly string[];
}

const field = (about: ParameterField) => ({ ...about });

/** One of a few named options. */
export const oneOf = <const O extends readonly [string, ...string[]]>(options: O, initial: O[number], description: string) =>
  choice(options)
    .prefault(initial as never)
    .meta(field({ kind: 'choice', description, default: initial, options }));

/** A whole number of at least `min`. */
export const wholeNumber = (min: number, initial: number, description: string) =>
  preprocess((given) => (typeof given === 'string' && given.trim() !== '' ? Number(given) : given), int().min(min).default(initial)).meta(
    field({ kind: 'number', description, default: initial }),
  );

/** A decimal, kept as text so that it stays exact; empty when not set. */
const decimalText = preprocess(
  (given) => {
    if (typeof given !== 'string' && typeof given !== 'number') return given;
    const decimal = readDecimal(String(given));
    return decimal ? writeDecimal(decimal.units, decimal.decimals) : String(given).trim();
  },
  string().regex(/^(\d+(\.\d+)?)?$/, 'not a number'),
);

/** An amount in currency units (`1`, `0.5`), not in minor units. */
export const money = (initial: string, description: string) =>
  decimalText.prefault(initial).meta(field({ kind: 'money', description, default: initial }));

/** A number (`50`) or a share (`10%`), exact; empty when not set. */
export const share = (initial: string, description: string) =>
  preprocess(
    (given) => (typeof given === 'number' ? String(given) : given),
    string()
      .trim()
      .regex(/^(\d+(\.\d+)?%?)?$/, 'not a number or a percentage'),
  )
    .prefault(initial)
    .meta(field({ kind: 'share', description, default: initial }));

/** Free text. */
export const text = (initial: string, description: string) =>
  preprocess((given) => (typeof given === 'number' ? String(given) : given), string().default(initial)).meta(
    field({ kind: 'text', description, default: initial }),
  );

/** Lists of project ids that exclude each other: `773+153,12+13`, or a list of lists. */
export const groups = (description: string) =>
  preprocess(
    (given) =>
      typeof given === 'string'
        ? given
            .split(',')
            .filter(Boolean)
            .map((group) => group.split('+').map((id) => id.trim()))
        : given,
    array(array(string().min(1)).min(2)).default([]),
  ).meta(field({ kind: 'groups', description, default: [] }));

/** Amounts by name, in currency units: `Sport:10000,Culture:5000`, JSON, or an object. */
export const amounts = (description: string) =>
  preprocess((given) => (typeof given === 'string' ? amountsIn(given) : given), record(string(), decimalText).default({})).meta(
    field({ kind: 'amounts', description, default: {} }),
  );

function amountsIn(text: string): unknown {
  if (!text.trim().startsWith('{')) {
    const entries = text
      .split(',')
      .filter(Boolean)
      .map((entry) => [entry.slice(0, entry.lastIndexOf(':')), entry.slice(entry.lastIndexOf(':') + 1)]);
    return Object.fromEntries(entries);
  }
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whole numbers from the first place downwards: `3,2,1`. */
export const weights = (description: string) =>
  preprocess(
    (given) => (typeof given === 'string' ? given.split(',').filter(Boolean).map(Number) : given),
    array(int().min(0)).default([]),
  ).meta(field({ kind: 'weights', description, default: [] }));

/** The fields of a form for these parameters, by name. */
export function fieldsOf({ shape }: ZodObject): readonly (ParameterField & { readonly name: string })[] {
  return Object.entries(shape as Readonly<Record<string, ZodType>>).map(([name, schema]) => ({
    name,
    ...(schema.meta() as unknown as ParameterField),
  }));
}
