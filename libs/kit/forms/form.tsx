import type { ReactNode } from 'react';
import { HiddenFields, PostForm } from '../parts/elements.tsx';

export interface FormProps {
  readonly action: string;
  /** Sent along unseen. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
  /** The buttons, last and on one line. */
  readonly actions?: ReactNode;
  readonly label?: string;
  readonly id?: string;
}

/** A form in one column that posts; the server says what is wrong, so the browser's own bubbles stay away. */
export function Form({ action, fields, children, actions, label, id }: FormProps) {
  return (
    <PostForm action={action} className="form" noValidate aria-label={label} id={id}>
      <HiddenFields fields={fields} />
      {children}
      {actions && <div className="actions form-actions">{actions}</div>}
    </PostForm>
  );
}

export interface FiltersProps {
  readonly action: string;
  readonly label: string;
  readonly children: ReactNode;
  readonly submit: ReactNode;
  readonly fields?: Readonly<Record<string, string>>;
}

/** Choices that narrow a list; asks by GET, so that a narrowed list has an address. */
export function Filters({ action, label, children, submit, fields }: FiltersProps) {
  return (
    <form className="filters" action={action} aria-label={label}>
      <HiddenFields fields={fields} />
      {children}
      {submit}
    </form>
  );
}
