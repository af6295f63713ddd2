import type { TextareaHTMLAttributes } from 'react';
import { Field } from './field.tsx';
import type { FieldTexts } from './field.tsx';
import { Counter, useCount } from './counter.tsx';
import type { CounterTexts } from './counter.tsx';

export interface TextAreaProps extends FieldTexts, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'id' | 'className'> {
  readonly counter?: CounterTexts;
}

/** Several lines of text; grows with what is written where the browser knows how. */
export function TextArea({ name, id = name, label, hint, error, optional, counter, rows = 6, onInput, ...area }: TextAreaProps) {
  const [count, updateCount] = useCount(area.value ?? area.defaultValue);
  return (
    <Field
      {...{ name, id, label, hint, error, optional }}
      below={counter && <Counter id={`${id}-counter`} count={count} texts={counter} />}
      belowId={counter && `${id}-counter`}
    >
      {(attributes) => (
        <textarea
          rows={rows}
          {...area}
          {...attributes}
          className="input input-area"
          onInput={(event) => {
            updateCount(event.currentTarget.value);
            onInput?.(event);
          }}
        />
      )}
    </Field>
  );
}
