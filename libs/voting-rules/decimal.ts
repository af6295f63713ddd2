/** A decimal number kept exactly: `units / 10^places`. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
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
  let places = digits.length - Number(exponent);
  digits = whole + digits;
  if (places < 0) [digits, places] = [digits + '0'.repeat(-places), 0];
  const units = BigInt(digits) * (sign === '-' ? -1n : 1n);
  return shortest({ units, places });
}

function shortest({ units, places }: Decimal): Decimal {
  while (places > 0 && units % 10n === 0n) [units, places] = [units / 10n, places - 1];
  return { units, places };
}

/** The same number as whole units of `10^-places`; undefined when it has more places than that. */
export function atPlaces(decimal: Decimal, places: number): bigint | undefined {
  return decimal.places > places ? undefined : decimal.units * 10n ** BigInt(places - decimal.places);
}

/** `units / 10^places` as text, without trailing zeros: `(123450, 2)` → `1234.5`. */
export function writeDecimal(units: bigint | number, places: number): string {
  const { units: value, places: left } = shortest({ units: BigInt(units), places });
  if (left === 0) return value.toString();
  const digits = (value < 0n ? -value : value).toString().padStart(left + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -left)}.${digits.slice(-left)}`;
}
