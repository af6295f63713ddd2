import type { ReactNode } from 'react';
import './office-table.css';

/** A row of an office's table; its first cell names it. */
export interface OfficeRow {
  id: string;
  cells: readonly ReactNode[];
}

/** A table of those who work here. On a phone each row is a block with its heads as words; the roles keep it a table for those who listen. */
export function OfficeTable({ caption, heads, rows }: { caption: string; heads: readonly string[]; rows: readonly OfficeRow[] }) {
  return (
    <table className="office-table" role="table">
      <caption className="said">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id, cells }) => (
          <tr key={id} role="row">
            {cells.map((cell, at) =>
              at === 0 ? (
                <th key={heads[at]} scope="row" role="rowheader">
                  {cell}
                </th>
              ) : (
                <td key={heads[at]} role="cell">
                  <span className="office-table-head" aria-hidden="true">
                    {heads[at]}
                  </span>
                  <span>{cell}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
