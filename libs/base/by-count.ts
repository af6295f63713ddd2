/**
 * The words for none, one or more. `Intl.PluralRules` is not asked: Portuguese counts zero as singular there, and our sentences say
 * none in words of its own.
 */
export const byCount = <Words>(count: number, { none, one, other }: { none: Words; one: Words; other: Words }): Words => {
  if (count === 0) return none;
  return count === 1 ? one : other;
};
