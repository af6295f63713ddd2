/** "a, b y c". */
export const joinedList = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? (parts[0] ?? '') : parts.slice(0, -1).join(', ') + and + parts.at(-1);
