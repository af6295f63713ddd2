import { preprocess, nullable } from 'zod';
import { Money } from '@participa/base/money.ts';

/**
 * The whole units of money in what somebody typed ("$ 12.500.000", "12 500 000", "1200"); undefined where that is not sure.
 * Points and commas part thousands; cents are refused rather than guessed.
 */
export function readMoney(typed: string): number | undefined {
  const plain = typed.replace(/^[\s\u00a0]*(?:[A-Z]{1,3}\$?|\$)?[\s\u00a0]*/u, '').replace(/[\s\u00a0]+/g, '.');
  const bare = plain.replace(/\.$/, '');
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(bare) ? bare.replace(/[.,]/g, '') : undefined;
  const digits = /^\d+$/.test(bare) ? bare : grouped;
  return digits !== undefined && digits.length <= 16 ? Number(digits) : undefined;
}

const typed = (given: unknown) => (typeof given === 'string' ? (readMoney(given) ?? given) : given);

/** Money in a form: a number, or text as people write sums. */
export const TypedMoney = preprocess(typed, Money);

/** The same where it may be left empty. */
export const OptionalMoney = preprocess(
  (given) => (typeof given === 'string' && given.trim() === '' ? null : typed(given)),
  nullable(Money).default(null),
);
