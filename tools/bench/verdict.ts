import { present } from '@participa/base/present.ts';
/** A figure against what we promise; `held` is false when it falls short. */
export interface Verdict {
  what: string;
  figure: string;
  target: string;
  held: boolean;
}

export const atMost = (what: string, figure: number, limit: number, unit = ''): Verdict => ({
  what,
  figure: short(figure) + unit,
  target: `≤ ${short(limit)}${unit}`,
  held: figure <= limit,
});
export const atLeast = (what: string, figure: number, limit: number, unit = ''): Verdict => ({
  what,
  figure: short(figure) + unit,
  target: `≥ ${short(limit)}${unit}`,
  held: figure >= limit,
});

/** A number with as many digits as say something. */
export function short(value: number): string {
  if (Number.isInteger(value)) return String(value);
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

/** Prints rows as a table that Markdown takes as it is. */
export function print(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = [head.map(String), ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? short(cell) : cell)))];
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => present(row[column]).length)));
  const padded = (cell: string, column: number) => {
    const width = present(widths[column]);
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  const line = (row: readonly string[]) => `| ${row.map(padded).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`;
  console.log(`\n${title}\n\n${[line(present(cells[0])), rule, ...cells.slice(1).map(line)].join('\n')}\n`);
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
