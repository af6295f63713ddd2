import type { BallotForm } from '../ballot-forms.ts';
import { BallotBox, type Ballots } from '../ballots.ts';
import { toUnits, readDecimal } from '../decimal.ts';
import { Header } from './header.ts';
import { IdTable } from './id-table.ts';
import { excerpt, MalformedPabulib } from './malformed.ts';
import { recordAt } from './record.ts';

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const ZERO = 0x30;

/** More names on one ballot than this are read the careful way. */
const namesAtOnce = 4096;

/** What the votes are read against. `defaultScore` is Pabulib's: the value of a project that a scoring ballot does not name. */
export interface VotesContext {
  readonly ids: readonly string[];
  readonly form: BallotForm;
  readonly maxLength: number | undefined;
  readonly defaultScore: number;
}

/**
 * Reads the VOTES section. Plain rows are read byte by byte without making strings; whatever looks unusual (quotes, spaces,
 * decimals, unknown ids, missing columns) goes to the careful reader, which understands it or says what is wrong.
 */
export class VoteRows {
  readonly #header: Header;
  readonly #ids: IdTable;
  readonly #position: ReadonlyMap<string, number>;
  readonly #box: BallotBox;
  readonly #voteColumn: number;
  readonly #pointsColumn: number;
  readonly #named = new Int32Array(namesAtOnce);
  readonly #points = new Float64Array(namesAtOnce);
  /** How many names and points of the row that is being read stand in `#named` and `#points`. */
  #namesRead = 0;
  #pointsRead = 0;
  #valuePlaces = 0;
  #valueFactor = 1;

  constructor(
    columns: readonly string[],
    line: number,
    readonly context: VotesContext,
  ) {
    this.#header = new Header(columns, line);
    this.#voteColumn = this.#header.require('vote', 'VOTES', line);
    const valued = context.form === 'points' || context.form === 'grades';
    this.#pointsColumn = valued ? this.#header.require('points', 'VOTES', line) : -1;
    this.#ids = new IdTable(context.ids);
    this.#position = new Map(context.ids.map((id, position) => [id, position]));
    this.#box = new BallotBox(context.ids.length, valued);
  }

  /** Reads the whole rows of `block[from … to - 1]`, which ends with a line end; stops early before a row that goes on after it. */
  read(block: Uint8Array, from: number, to: number, line: number): { readonly next: number; readonly line: number } {
    let at = from;
    while (at < to) {
      const next = this.#readPlain(block, at);
      if (next !== -1) {
        at = next;
        line++;
        continue;
      }
      const record = recordAt(block, at, to, line);
      if (!record) break;
      this.#readCarefully(record.fields, line);
      at = record.next;
      line += record.lines;
    }
    return { next: at, line };
  }

  get count(): number {
    return this.#box.count;
  }

  get duplicates(): number {
    return this.#box.duplicates;
  }

  close(): Ballots {
    return this.#box.close(this.context.form, this.context.maxLength, this.#valuePlaces);
  }

  /** The position after the row, or -1 (with nothing cast) when it is not plain. */
  #readPlain(block: Uint8Array, from: number): number {
    if (isLineEnd(block[from]!)) return -1;
    this.#namesRead = 0;
    this.#pointsRead = 0;
    let column = 0;
    let at = this.#readField(block, from, column);
    while (at !== -1 && block[at] === SEMICOLON) at = this.#readField(block, at + 1, ++column);
    if (at === -1) return -1;
    if (block[at] === RETURN) at++;
    if (block[at] !== NEWLINE || !this.#isWholeRow(column + 1)) return -1;
    this.#takeRow();
    return at + 1;
  }

  /** The end of the field that begins at `from`, or -1 when it is not plain. */
  #readField(block: Uint8Array, from: number, column: number): number {
    if (block[from] === QUOTE) return -1;
    if (column === this.#voteColumn) return this.#readNames(block, from);
    if (column === this.#pointsColumn) return this.#readPoints(block, from);
    let at = from;
    while (block[at] !== SEMICOLON && block[at] !== NEWLINE) at++;
    return at;
  }

  #readNames(block: Uint8Array, from: number): number {
    const named = this.#named;
    let count = 0;
    let at = from;
    let byte = block[at]!;
    while (!isFieldEnd(byte)) {
      const start = at;
      let hash = 0;
      while (byte !== COMMA && !isFieldEnd(byte)) {
        hash = (Math.imul(hash, 31) + byte) | 0;
        byte = block[++at]!;
      }
      const project = this.#ids.find(block, start, at, hash);
      if (project === -1 || count === namesAtOnce) return -1;
      named[count++] = project;
      if (byte === COMMA) byte = block[++at]!;
    }
    this.#namesRead = count;
    return at;
  }

  #readPoints(block: Uint8Array, from: number): number {
    const points = this.#points;
    let count = 0;
    let at = from;
    let byte = block[at]!;
    while (!isFieldEnd(byte)) {
      const start = at;
      let value = 0;
      while (byte >= ZERO && byte <= ZERO + 9) {
        value = value * 10 + (byte - ZERO);
        byte = block[++at]!;
      }
      if (at === start || at - start > 9 || count === namesAtOnce) return -1;
      points[count++] = value;
      if (byte === COMMA) byte = block[++at]!;
      else if (!isFieldEnd(byte)) return -1;
    }
    this.#pointsRead = count;
    return at;
  }

  #takeRow(): void {
    const [box, named, points, factor] = [this.#box, this.#named, this.#points, this.#valueFactor];
    for (let index = 0; index < this.#namesRead; index++) box.name(named[index]!, points[index]! * factor);
    this.#cast();
  }

  #isWholeRow(columns: number): boolean {
    if (columns <= this.#voteColumn || columns > this.#header.columns.length) return false;
    return this.#pointsColumn === -1 || this.#namesRead === this.#pointsRead;
  }

  #readCarefully(fields: readonly string[], line: number): void {
    if (fields.every((field) => field === '')) return;
    if (['META', 'PROJECTS', 'VOTES'].includes(fields[0]!) && fields.slice(1).every((field) => field === ''))
      throw new MalformedPabulib('repeated-section', line, 1, { section: fields[0]! });
    this.#header.refuseSurplus(fields, line);
    const names = listed(fields[this.#voteColumn]);
    const values = this.#pointsColumn === -1 ? undefined : listed(fields[this.#pointsColumn]);
    if (values && values.length !== names.length)
      throw new MalformedPabulib('points-mismatch', line, this.#pointsColumn + 1, { names: names.length, points: values.length });
    const read = names.map((name, index) => [this.#projectOf(name, line), values ? this.#valueOf(values[index]!, line) : 0] as const);
    for (const [project, value] of read) this.#box.name(project, value);
    this.#cast();
  }

  #projectOf(name: string, line: number): number {
    const project = this.#position.get(name);
    if (project === undefined) throw new MalformedPabulib('unknown-project', line, this.#voteColumn + 1, { project: excerpt(name) });
    return project;
  }

  #valueOf(text: string, line: number): number {
    const column = this.#pointsColumn + 1;
    const decimal = readDecimal(text);
    if (!decimal) throw new MalformedPabulib('not-a-number', line, column, { column: 'points', given: excerpt(text) });
    if (decimal.decimals > this.#valuePlaces) {
      const factor = 10 ** (decimal.decimals - this.#valuePlaces);
      this.#box.scaleValues(factor);
      this.#valuePlaces = decimal.decimals;
      this.#valueFactor *= factor;
    }
    const value = Number(toUnits(decimal, this.#valuePlaces));
    if (!Number.isSafeInteger(value)) throw new MalformedPabulib('too-large', line, column, { column: 'points' });
    return value;
  }

  #cast(): void {
    if (this.context.defaultScore !== 0) this.#box.nameRest(this.context.defaultScore * this.#valueFactor);
    this.#box.cast();
  }
}

function listed(field = ''): readonly string[] {
  return field === ''
    ? []
    : field
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}

function isLineEnd(byte: number): boolean {
  return byte === NEWLINE || byte === RETURN;
}

function isFieldEnd(byte: number): boolean {
  return byte === SEMICOLON || isLineEnd(byte);
}
