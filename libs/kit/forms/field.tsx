import type { ReactNode } from 'react';
import { Icon } from '../parts/icon.tsx';
import { classes } from '../parts/elements.tsx';

/** What every field says around its control. */
export interface FieldTexts {
  readonly name: string;
  /** Default: the name. The error summary links to it, so give one only where two fields share a name. */
  readonly id?: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What happened and what to do, in a sentence. */
  readonly error?: ReactNode;
  /** «opcional», shown after the label. */
  readonly optional?: string;
}

/** What the control of a field must carry so that its hint and error are heard. */
export interface ControlAttributes {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldProps extends FieldTexts {
  /** Under the control: a counter. */
  readonly below?: ReactNode;
  readonly belowId?: string;
  readonly children: (attributes: ControlAttributes) => ReactNode;
}

/** Label, hint, error and control, tied together by ids. */
export function Field({ name, id = name, label, hint, error, optional, below, belowId, children }: FieldProps) {
  const described = classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`, belowId);
  return (
    <div className={classes('field', error !== undefined && 'field-invalid')}>
      <label className="label" htmlFor={id}>
        {label}
        {optional && <span className="label-optional"> ({optional})</span>}
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children({ id, name, 'aria-describedby': described || undefined, 'aria-invalid': error === undefined ? undefined : true })}
      {below}
    </div>
  );
}

/** The sentence over a control that was filled in wrong. */
export function FieldError({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p className="field-error" id={id}>
      <Icon name="circle-alert" />
      <span>{children}</span>
    </p>
  );
}
