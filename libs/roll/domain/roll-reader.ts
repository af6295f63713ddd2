import type { Zone } from '@participa/tenants/domain/tenant.ts';
import { columnsIn, type Columns } from './columns.ts';
import { rowReader, type Reading } from './read-row.ts';

/** A header stands within the first rows, after titles and empty ones at most. */
const MAX_HEADER_ROW = 30;
/** How many rows without a number are remembered to tell repeated ones. */
const MAX_REMEMBERED_ROWS = 50_000;

/** Reads a roll row by row: finds the header, then says of each row what it is. Holds no row longer than it reads it. */
export class RollReader {
  private columns: Columns | undefined;
  private rowsTried = 0;
  private readonly read: ReturnType<typeof rowReader>;
  private readonly nameless = new Set<string>();

  constructor(context: { country: string; zones: readonly Zone[]; today: string }) {
    this.read = rowReader(context);
  }

  /** Whether the header was found. */
  get headerFound(): boolean {
    return this.columns !== undefined;
  }

  /** Whether it is time to give up: this is no roll. */
  get noHeader(): boolean {
    return !this.headerFound && this.rowsTried >= MAX_HEADER_ROW;
  }

  /** The reading of a row; undefined for titles, the header and empty rows. */
  push(row: readonly string[]): Reading | undefined {
    if (row.every((cell) => cell.trim() === '')) return undefined;
    if (!this.columns) {
      this.columns = columnsIn(row);
      this.rowsTried += 1;
      return undefined;
    }
    return this.markRepeated(this.read(row, this.columns));
  }

  /** Rows with a number are told apart by their key, which others make; of those without one, a repeated person is a duplicate. */
  private markRepeated(reading: Reading): Reading {
    if (reading.fault !== 'no_document' || reading.about === undefined) return reading;
    const { about, ...rest } = reading;
    if (this.nameless.has(about)) return { ...rest, fault: 'duplicate' };
    if (this.nameless.size < MAX_REMEMBERED_ROWS && /\p{L}/u.test(about)) this.nameless.add(about);
    return rest;
  }
}
