/** What can be wrong with a `.pb` file. The sentences are in the programs that show them. */
export type MalformedCode =
  | 'not-text'
  | 'missing-section'
  | 'repeated-section'
  | 'missing-header'
  | 'missing-column'
  | 'repeated-column'
  | 'missing-key'
  | 'repeated-key'
  | 'missing-value'
  | 'too-many-columns'
  | 'open-quote'
  | 'line-too-long'
  | 'not-a-number'
  | 'negative'
  | 'too-large'
  | 'unknown-vote-type'
  | 'unknown-project'
  | 'repeated-project'
  | 'points-mismatch';

/** A `.pb` file that cannot be counted: where (line and column from 1; the column is the field's number in its line) and what. */
export class MalformedPabulib extends Error {
  override readonly name = 'MalformedPabulib';

  constructor(
    readonly code: MalformedCode,
    readonly line: number,
    readonly column: number,
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} at line ${line}, column ${column}: ${JSON.stringify(facts)}`);
  }
}

/** Keeps a quoted fact short enough for one line of output. */
export function excerpt(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
