import type { SelectHTMLAttributes } from 'react';
import { Field } from './field.tsx';
import type { FieldTexts } from './field.tsx';
import { Icon } from '../parts/icon.tsx';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

export interface SelectProps extends FieldTexts, Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'id' | 'className'> {
  readonly options: readonly (SelectOption | { readonly label: string; readonly options: readonly SelectOption[] })[];
}

/** The browser's own list: the best one on a phone, and it posts without scripts. */
export function Select({ name, id, label, hint, error, optional, options, ...select }: SelectProps) {
  return (
    <Field {...{ name, id, label, hint, error, optional }}>
      {(attributes) => (
        <span className="select">
          <select {...select} {...attributes} className="input">
            {options.map((option) =>
              'options' in option ? (
                <optgroup key={option.label} label={option.label}>
                  {option.options.map(optionElement)}
                </optgroup>
              ) : (
                optionElement(option)
              ),
            )}
          </select>
          <Icon name="chevron-down" />
        </span>
      )}
    </Field>
  );
}

const optionElement = ({ value, label, disabled }: SelectOption) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
);
