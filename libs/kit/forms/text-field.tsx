import type { InputHTMLAttributes } from 'react';
import { Field } from './field.tsx';
import type { FieldTexts } from './field.tsx';
import { Counter, useCount } from './counter.tsx';
import type { CounterTexts } from './counter.tsx';
import { classes } from '../parts/elements.tsx';

export interface TextFieldProps extends FieldTexts, Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id' | 'className'> {
  readonly counter?: CounterTexts;
  /** In letters, when the answer's length is known: a year, a code. */
  readonly columns?: 4 | 8 | 16 | 32;
}

/** One line of text; a plain input, so it works before any script arrives. */
export function TextField({ name, id = name, label, hint, error, optional, counter, columns, onInput, ...input }: TextFieldProps) {
  const [count, updateCount] = useCount(input.value ?? input.defaultValue);
  return (
    <Field
      {...{ name, id, label, hint, error, optional }}
      below={counter && <Counter id={`${id}-counter`} count={count} texts={counter} />}
      belowId={counter && `${id}-counter`}
    >
      {(attributes) => (
        <input
          type="text"
          {...input}
          {...attributes}
          className={classes('input', columns && `input-${columns}`)}
          onInput={(event) => {
            updateCount(event.currentTarget.value);
            onInput?.(event);
          }}
        />
      )}
    </Field>
  );
}
