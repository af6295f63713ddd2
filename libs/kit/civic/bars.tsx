import type { ReactNode } from 'react';
import { Meter } from './proposal-card.tsx';

export interface BarRow {
  readonly id: string;
  readonly label: ReactNode;
  /** Formatted. */
  readonly value: string;
  /** Of the longest bar, 0 to 1. */
  readonly part: number;
  readonly note?: ReactNode;
  readonly strong?: boolean;
}

export interface BarWithNumbersProps {
  readonly caption: ReactNode;
  readonly columns: { readonly label: string; readonly value: string };
  readonly rows: readonly BarRow[];
}

/** Bars as a table: the numbers are the matter, the bars their picture. */
export function BarWithNumbers({ caption, columns, rows }: BarWithNumbersProps) {
  return (
    <table className="bars">
      <caption className="bars-caption">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.label}</th>
          <th scope="col" className="bars-value">
            {columns.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, value, part, note, strong }) => (
          <tr key={id} className={strong ? 'bars-strong' : undefined}>
            <th scope="row">
              {label}
              {note && <span className="bars-note">{note}</span>}
              <Meter part={part} />
            </th>
            <td className="bars-value">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
