/** An exact ratio; `den` is above 0, not always reduced. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** Sign of `a − b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  return signOf(a.num * b.den - b.num * a.den);
}

/** −1, 0 or 1: what a sort wants to know of a difference. */
export function signOf(difference: bigint): number {
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** The nearest double or one next to it, for numbers of any length. */
export function toNumber({ num, den }: Fraction): number {
  if (num < 0n) return -toNumber({ num: -num, den });
  if (num === 0n) return 0;
  const shift = BigInt(64 - (bits(num) - bits(den)));
  const quotient = shift >= 0n ? (num << shift) / den : num / (den << -shift);
  return Number(quotient) * 2 ** -Number(shift);
}

function bits(value: bigint): number {
  return value.toString(16).length * 4;
}

/** The greatest divisor that both have in common. */
export function commonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
