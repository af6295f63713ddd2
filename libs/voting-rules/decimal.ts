/** A decimal number kept exactly: `units / 10^places`. */
export interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

const plain = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * Reads `1234`, `1234.50`, `1234,5` or `1.2e6` exactly; undefined when it is no number or when its meaning is open
 * (`1,000` could be one or a thousand).
 */
export function readDecimal(text: string): Decimal | undefined {
  const trimmed = text.trim();
  const comma = /^([+-]?\d+),(\d{1,2}|\d{4,})$/.exec(trimmed);
  const match = plain.exec(comma ? `${comma[1]}.${comma[2]}` : trimmed);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return undefined;
  let digits = fraction.replace(/0+$/, '');
  let decimals = digits.length - Number(exponent);
  digits = whole + digits;
  if (decimals < 0) [digits, decimals] = [digits + '0'.repeat(-decimals), 0];
  const units = BigInt(digits) * (sign === '-' ? -1n : 1n);
  return shortest({ units, decimals });
}

function shortest({ units, decimals }: Decimal): Decimal {
  while (decimals > 0 && units % 10n === 0n) [units, decimals] = [units / 10n, decimals - 1];
  return { units, decimals };
}

/** The same number as whole units of `10^-places`; undefined when it has more places than that. */
export function toUnits(decimal: Decimal, decimals: number): bigint | undefined {
  return decimal.decimals > decimals ? undefined : decimal.units * 10n ** BigInt(decimals - decimal.decimals);
}

/** `units / 10^places` as text, without trailing zeros: `(123450, 2)` → `1234.5`. */
export function writeDecimal(units: bigint | number, decimals: number): string {
  const { units: value, decimals: shortDecimals } = shortest({ units: BigInt(units), decimals });
  if (shortDecimals === 0) return value.toString();
  const digits = (value < 0n ? -value : value).toString().padStart(shortDecimals + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -shortDecimals)}.${digits.slice(-shortDecimals)}`;
}
