import { excerpt, MalformedPabulib } from './malformed.ts';

/** Columns that change what counts; another one that is repeated is read where it first stands. */
const counting: ReadonlySet<string> = new Set(['project_id', 'cost', 'vote', 'points']);

/** A header line: where each column stands, in any order. */
export class Header {
  readonly #position: ReadonlyMap<string, number>;

  constructor(
    readonly columns: readonly string[],
    line: number,
  ) {
    const position = new Map<string, number>();
    for (const [index, column] of columns.entries()) {
      const name = column.toLowerCase();
      if (name === '') continue;
      if (position.has(name) && !counting.has(name)) continue;
      if (position.has(name)) throw new MalformedPabulib('repeated-column', line, index + 1, { column: excerpt(column) });
      position.set(name, index);
    }
    this.#position = position;
  }

  /** The place (from 0) of a column that must be there. */
  require(name: string, section: string, line: number): number {
    const at = this.#position.get(name);
    if (at === undefined) throw new MalformedPabulib('missing-column', line, 1, { column: name, section });
    return at;
  }

  /** The place (from 0) of a column that may be missing. */
  find(name: string): number | undefined {
    return this.#position.get(name);
  }

  /** Refuses a row with more columns than the header, unless what is too much is empty. */
  refuseSurplus(fields: readonly string[], line: number): void {
    for (let at = this.columns.length; at < fields.length; at++)
      if (fields[at] !== '')
        throw new MalformedPabulib('too-many-columns', line, at + 1, { allowed: this.columns.length, given: fields.length });
  }
}
