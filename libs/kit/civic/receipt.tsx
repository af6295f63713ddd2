import type { ReactNode } from 'react';
import { Icon } from '../parts/icon.tsx';

export interface ReceiptProps {
  readonly title: string;
  readonly lines: readonly { readonly term: string; readonly value: ReactNode }[];
  /** The sum or result, in big numerals. */
  readonly total?: { readonly term: string; readonly value: string };
  /** To keep: said in groups so that it can be read aloud. */
  readonly code?: { readonly term: string; readonly value: string };
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly level?: 2 | 3;
}

/** A slip to tear off and keep. */
export function Receipt({ title, lines, total, code, children, actions, level = 2 }: ReceiptProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="receipt">
      <div className="receipt-sheet">
        <Heading className="receipt-title">
          <Icon name="circle-check" />
          {title}
        </Heading>
        <dl className="receipt-lines">
          {lines.map(({ term, value }) => (
            <div className="receipt-line" key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {total && (
            <div className="receipt-line receipt-total">
              <dt>{total.term}</dt>
              <dd>{total.value}</dd>
            </div>
          )}
        </dl>
        {code && (
          <p className="receipt-code">
            <span className="small">{code.term}</span>
            <span className="code">{code.value}</span>
          </p>
        )}
        {children && <div className="receipt-text">{children}</div>}
        {actions && <div className="actions">{actions}</div>}
      </div>
    </section>
  );
}
