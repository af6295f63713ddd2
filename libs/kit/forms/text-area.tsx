import type { TextareaHTMLAttributes } from 'react';
import { Field } from './field.tsx';
import type { FieldWords } from './field.tsx';
import { Counter, useCount } from './counter.tsx';
import type { CounterWords } from './counter.tsx';

export interface TextAreaProps extends FieldWords, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'id' | 'className'> {
  readonly counter?: CounterWords;
}

/** Several lines of text; grows with what is written where the browser knows how. */
export function TextArea({ name, id = name, label, hint, error, optional, counter, rows = 6, onInput, ...area }: TextAreaProps) {
  const [count, heard] = useCount(area.value ?? area.defaultValue);
  return (
    <Field
      {...{ name, id, label, hint, error, optional }}
      below={counter && <Counter id={`${id}-counter`} count={count} words={counter} />}
      belowId={counter && `${id}-counter`}
    >
      {(ties) => (
        <textarea
          rows={rows}
          {...area}
          {...ties}
          className="input input-area"
          onInput={(event) => {
            heard(event.currentTarget.value);
            onInput?.(event);
          }}
        />
      )}
    </Field>
  );
}
