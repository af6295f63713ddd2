/** The value itself; throws when it is missing. For what must be there, so that its absence is a fault of the program. */
export function present<T>(value: T | null | undefined, what = 'A value that must be there'): T {
  if (value === null || value === undefined) throw new Error(`${what} is missing.`);
  return value;
}
