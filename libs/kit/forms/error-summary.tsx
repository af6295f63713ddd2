import { useEffect, useRef } from 'react';
import { Icon } from '../parts/icon.tsx';

export interface SummaryError {
  /** The id of the field (its name, unless given another). */
  readonly field?: string;
  readonly message: string;
}

/** All that must be mended before a form goes through, over the form; takes the focus when it appears. */
export function ErrorSummary({ title, errors }: { readonly title: string; readonly errors: readonly SummaryError[] }) {
  const box = useRef<HTMLDivElement>(null);
  const messages = errors.map(({ message }) => message).join('\n');
  useEffect(() => {
    if (messages) box.current?.focus();
  }, [messages]);
  if (errors.length === 0) return null;
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 className="summary-title" id="error-summary-title">
        <Icon name="circle-alert" />
        {title}
      </h2>
      <ul className="summary-list">
        {errors.map(({ field, message }) => (
          <li key={`${field}-${message}`}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}
