import type { InputHTMLAttributes } from 'react';
import { Field } from './field.tsx';
import type { FieldTexts } from './field.tsx';

export interface CodeFieldProps extends FieldTexts, Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id' | 'className' | 'type'> {
  readonly digits?: number;
}

/**
 * A short code from a message: one input, so that pasting and the phone's own suggestion work. Spaces are let through; the server
 * drops them.
 */
export function CodeField({ name, id, label, hint, error, optional, digits = 6, ...input }: CodeFieldProps) {
  return (
    <Field {...{ name, id, label, hint, error, optional }}>
      {(attributes) => (
        <input
          {...input}
          {...attributes}
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={digits + 4}
          pattern="[0-9 ]*"
          className="input input-code"
        />
      )}
    </Field>
  );
}
