import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** Rows as CSV (RFC 4180) that spreadsheets read: marked as UTF-8, and no text of a cell is a formula. */
export const writeCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  stringify(rows as (string | number | null)[][], {
    bom: true,
    record_delimiter: '\r\n',
    escape_formulas: true,
    quoted_match: [/[;\n\r]/],
  });

/** Which of the separators the first line of a table uses most. */
function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  return [';', ',', '\t'].reduce((best, each) => (first.split(each).length > first.split(best).length ? each : best), ',');
}

/** A row of a table with the line it begins in, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a CSV text with `,`, `;` or tabs, without those that are empty; undefined when a quote is not closed where it should be. */
export function readCsv(given: string): CsvRow[] | undefined {
  const text = given.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  try {
    const rows = parse(text, {
      delimiter: separatorOf(text),
      record_delimiter: '\n',
      info: true,
      trim: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ line: info.lines - lineBreaksIn(record), cells: record.map((cell) => cell.trim()) }));
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

const lineBreaksIn = (cells: readonly string[]): number => cells.join('').split('\n').length - 1;
