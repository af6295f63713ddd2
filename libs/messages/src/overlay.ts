/** Some of a tree of sentences. */
export type Some<T> = { [Key in keyof T]?: T[Key] extends (...given: never[]) => unknown ? T[Key] : T[Key] extends string ? string : Some<T[Key]> };

/** `base` with the sentences of `over` laid on it. */
export function laidOver<T extends object>(base: T, over: Some<T>): T {
  const result = { ...base } as Record<string, unknown>;
  for (const [key, value] of Object.entries(over)) {
    const under = result[key];
    result[key] = typeof value === 'object' && value !== null && typeof under === 'object' && under !== null ? laidOver(under, value as Some<typeof under>) : value;
  }
  return result as T;
}
