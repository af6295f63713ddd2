import { useState } from 'react';
import type { InputHTMLAttributes } from 'react';
import { Field } from './field.tsx';
import type { FieldTexts } from './field.tsx';
import { Icon } from '../parts/icon.tsx';

export interface PasswordFieldProps extends FieldTexts, Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id' | 'className' | 'type'> {
  readonly show: string;
  readonly hide: string;
  /** `new-password` where one is chosen. */
  readonly autoComplete?: 'current-password' | 'new-password';
}

/** A secret that its writer may look at; without scripts it is a plain password input. */
export function PasswordField({
  name,
  id,
  label,
  hint,
  error,
  optional,
  show,
  hide,
  autoComplete = 'current-password',
  ...input
}: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <Field {...{ name, id, label, hint, error, optional }}>
      {(attributes) => (
        <span className="input-pair">
          <input
            {...input}
            {...attributes}
            type={shown ? 'text' : 'password'}
            autoComplete={autoComplete}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            className="input"
          />
          <button type="button" className="input-button needs-script" aria-pressed={shown} onClick={() => setShown(!shown)}>
            <Icon name={shown ? 'eye-off' : 'eye'} />
            {shown ? hide : show}
          </button>
        </span>
      )}
    </Field>
  );
}
