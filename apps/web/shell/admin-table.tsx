import type { ReactNode } from 'react';
import styles from './admin-table.module.css';

/** A row of an office's table; its first cell names it. */
export interface AdminTableRow {
  id: string;
  cells: readonly ReactNode[];
}

/**
 * A table of those who work here. On a phone each row is a block with its heads as words; the roles keep it a table for those who
 * listen.
 */
export function AdminTable({ caption, columns, rows }: { caption: string; columns: readonly string[]; rows: readonly AdminTableRow[] }) {
  return (
    <table className={styles.adminTable} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id, cells }) => (
          <tr key={id} role="row">
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={columns[index]} scope="row" role="rowheader">
                  {cell}
                </th>
              ) : (
                <td key={columns[index]} role="cell">
                  <span className={styles.adminTableHead} aria-hidden="true">
                    {columns[index]}
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
