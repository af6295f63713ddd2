import type { ReactNode } from 'react';

export interface StatProps {
  /** Formatted: «1.203», «$ 12.500.000». */
  readonly value: string;
  readonly label: ReactNode;
  readonly note?: ReactNode;
}

/** Numbers that matter, big, each with its words. */
export function Stats({ stats, label }: { readonly stats: readonly StatProps[]; readonly label?: string }) {
  return (
    <ul className="stats" aria-label={label}>
      {stats.map((stat) => (
        <li key={stat.value + String(stat.label)}>
          <Stat {...stat} />
        </li>
      ))}
    </ul>
  );
}

/** One big number and what it counts. */
function Stat({ value, label, note }: StatProps) {
  return (
    <p className="stat">
      <span className="stat-number">{value}</span>
      <span className="stat-label">{label}</span>
      {note && <span className="stat-note">{note}</span>}
    </p>
  );
}
