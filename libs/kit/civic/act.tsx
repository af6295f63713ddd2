import type { ReactNode } from 'react';

export interface ActProps {
  /** «Acta 14/2026» */
  readonly number: string;
  readonly title: string;
  readonly office: string;
  /** A Time. */
  readonly date: ReactNode;
  readonly emblem?: ReactNode;
  /** A Stamp. */
  readonly stamp?: ReactNode;
  readonly children: ReactNode;
  readonly signers?: readonly { readonly name: string; readonly role: string }[];
  /** The fingerprint of the text, with its word: «Huella SHA-256». */
  readonly print?: { readonly term: string; readonly value: string };
  readonly actions?: ReactNode;
  readonly level?: 1 | 2 | 3;
}

/** An official notice as it hangs on the town hall's wall. */
export function Act({ number, title, office, date, emblem, stamp, children, signers, print, actions, level = 2 }: ActProps) {
  const Heading = `h${level}` as const;
  return (
    <article className="act">
      <header className="act-head">
        {emblem && <div className="act-emblem">{emblem}</div>}
        <p className="act-signatory">{office}</p>
        <p className="act-number">
          {number} · {date}
        </p>
      </header>
      <Heading className="act-title">{title}</Heading>
      <div className="act-text prose">{children}</div>
      {(signers || stamp) && (
        <div className="act-foot">
          {signers && (
            <ul className="act-signers">
              {signers.map(({ name, role }) => (
                <li key={name}>
                  <strong>{name}</strong>
                  <span>{role}</span>
                </li>
              ))}
            </ul>
          )}
          {stamp && <div className="act-stamp">{stamp}</div>}
        </div>
      )}
      {print && (
        <p className="act-print small">
          {print.term} <span className="code">{print.value}</span>
        </p>
      )}
      {actions && <div className="actions act-actions">{actions}</div>}
    </article>
  );
}
