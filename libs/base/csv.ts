/** A cell as spreadsheets read it: quoted where it must be, and never as a formula, whoever wrote it. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Rows as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export const writeCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

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

/** The rows of a CSV text with `,`, `;` or tabs, quotes and line breaks inside quotes; rows without any text are left out. */
export function readCsv(given: string): CsvRow[] {
  const text = given.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [value, quoted, line, start] = ['', false, 1, 1];
  const endRow = () => {
    cells.push(value.trim());
    if (cells.some(Boolean)) rows.push({ line: start, cells });
    [cells, value] = [[], ''];
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '\n') line++;
    if (quoted) {
      if (char !== '"') value += char;
      else if (text[at + 1] === '"') value += text[++at]!;
      else quoted = false;
    } else if (char === '"' && value.trim() === '') {
      [quoted, value] = [true, ''];
    } else if (char === separator) {
      cells.push(value.trim());
      value = '';
    } else if (char === '\n') {
      endRow();
      start = line;
    } else value += char;
  }
  endRow();
  return rows;
}
