/** Some of a tree of sentences. */
export type Some<T> = {
  [Key in keyof T]?: T[Key] extends (...given: never[]) => unknown ? T[Key] : T[Key] extends string ? string : Some<T[Key]>;
};

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `base` with the sentences of `over` laid on it; a list takes the place of the whole list. */
export function laidOver<T extends object>(base: T, over: Some<T>): T {
  const result = { ...base } as Record<string, unknown>;
  for (const [key, value] of Object.entries(over)) {
    const under = result[key];
    result[key] = isTree(value) && isTree(under) ? laidOver(under, value) : value;
  }
  return result as T;
}
