import type { InputHTMLAttributes } from 'react';
import { Field } from './field.tsx';
import type { FieldWords } from './field.tsx';
import { Counter, useCount } from './counter.tsx';
import type { CounterWords } from './counter.tsx';
import { classes } from '../parts/elements.tsx';

export interface TextFieldProps extends FieldWords, Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id' | 'className'> {
  readonly counter?: CounterWords;
  /** In letters, when the answer's length is known: a year, a code. */
  readonly columns?: 4 | 8 | 16 | 32;
}

/** One line of text; a plain input, so it works before any script arrives. */
export function TextField({ name, id = name, label, hint, error, optional, counter, columns, onInput, ...input }: TextFieldProps) {
  const [count, heard] = useCount(input.value ?? input.defaultValue);
  return (
    <Field
      {...{ name, id, label, hint, error, optional }}
      below={counter && <Counter id={`${id}-counter`} count={count} words={counter} />}
      belowId={counter && `${id}-counter`}
    >
      {(ties) => (
        <input
          type="text"
          {...input}
          {...ties}
          className={classes('input', columns && `input-${columns}`)}
          onInput={(event) => {
            heard(event.currentTarget.value);
            onInput?.(event);
          }}
        />
      )}
    </Field>
  );
}
