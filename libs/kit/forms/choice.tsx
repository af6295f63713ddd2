import type { InputHTMLAttributes, ReactNode } from 'react';
import { classes } from '../parts/elements.tsx';
import { FieldError } from './field.tsx';

type BoxAttributes = Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id' | 'className' | 'type' | 'children'>;

export interface CheckboxProps extends BoxAttributes {
  readonly name: string;
  readonly id?: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}

/** Yes or no. */
export function Checkbox({ name, id = name, label, hint, error, ...box }: CheckboxProps) {
  const described = classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`);
  return (
    <div className={classes('field', error !== undefined && 'field-invalid')}>
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="choice">
        <input
          {...box}
          type="checkbox"
          id={id}
          name={name}
          className="choice-box"
          aria-describedby={described || undefined}
          aria-invalid={error === undefined ? undefined : true}
        />
        <label className="choice-text" htmlFor={id}>
          {label}
          {hint !== undefined && (
            <span className="hint" id={`${id}-hint`}>
              {hint}
            </span>
          )}
        </label>
      </div>
    </div>
  );
}

export interface FieldsetProps {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly optional?: string;
  /** Makes the group reachable from the error summary. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** Fields that answer one question together. */
export function Fieldset({ legend, hint, error, optional, id, children }: FieldsetProps) {
  const described = id ? classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`) : '';
  return (
    <fieldset className={classes('fieldset', error !== undefined && 'field-invalid')} aria-describedby={described || undefined}>
      <legend className="label">
        {legend}
        {optional && <span className="label-optional"> ({optional})</span>}
      </legend>
      {hint !== undefined && (
        <p className="hint" id={id && `${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && <FieldError id={id ? `${id}-error` : ''}>{error}</FieldError>}
      <div className="fieldset-body">{children}</div>
    </fieldset>
  );
}

export interface RadioOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

export interface RadioGroupProps extends Omit<FieldsetProps, 'children'>, Omit<BoxAttributes, 'value' | 'defaultValue'> {
  readonly name: string;
  readonly options: readonly RadioOption[];
  readonly defaultValue?: string;
  /** Side by side while there is room. */
  readonly inline?: boolean;
}

/** One of a few; the first option carries the group's id, so that the error summary's link lands on it. */
export function RadioGroup({ name, id = name, options, defaultValue, inline, legend, hint, error, optional, ...radio }: RadioGroupProps) {
  return (
    <Fieldset {...{ legend, hint, error, optional, id }}>
      <div className={inline ? 'choices choices-inline' : 'choices'}>
        {options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${index + 1}`;
          return (
            <div className="choice" key={option.value}>
              <input
                {...radio}
                type="radio"
                id={optionId}
                name={name}
                value={option.value}
                defaultChecked={option.value === defaultValue}
                disabled={option.disabled}
                className="choice-box"
                aria-describedby={option.hint === undefined ? undefined : `${optionId}-about`}
              />
              <label className="choice-text" htmlFor={optionId}>
                {option.label}
                {option.hint !== undefined && (
                  <span className="hint" id={`${optionId}-about`}>
                    {option.hint}
                  </span>
                )}
              </label>
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
