/** Some of a tree of sentences. */
export type PartialTexts<T> = {
  [Key in keyof T]?: T[Key] extends (...given: never[]) => unknown ? T[Key] : T[Key] extends string ? string : PartialTexts<T[Key]>;
};

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `base` with the sentences of `over` laid on it; a list takes the place of the whole list. */
export function mergeTexts<T extends object>(base: T, overlay: PartialTexts<T>): T {
  const result = { ...base } as Record<string, unknown>;
  for (const [key, value] of Object.entries(overlay)) {
    const baseValue = result[key];
    result[key] = isTree(value) && isTree(baseValue) ? mergeTexts(baseValue, value) : value;
  }
  return result as T;
}
