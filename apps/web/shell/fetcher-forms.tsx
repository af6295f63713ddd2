import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { useFetcher } from 'react-router';
import { ElementsProvider, type PostFormProps } from '@participa/kit/parts/elements.tsx';
import { elements } from './elements.tsx';
import { fillKey, IdempotencyKey } from './idempotency-key.tsx';

type FormFetcher = Pick<ReturnType<typeof useFetcher>, 'Form' | 'state'>;

interface FetcherFormsProps {
  fetcher: FormFetcher;
  /** Sends every press: for a switch, which shows its next state at once and is also pressed at once. */
  everyPress?: boolean;
  children: ReactNode;
}

/** Forms below are sent by `fetcher`: the page stays where it is. A second press is stopped until the first is answered. */
export function FetcherForms({ fetcher: { Form, state }, everyPress = false, children }: FetcherFormsProps) {
  const sent = useRef(false);
  useEffect(() => {
    if (state === 'idle') sent.current = false;
  }, [state]);
  // One and the same component from press to answer, or what is being typed would go with the old form.
  const formElements = useMemo(
    () => ({
      ...elements,
      PostForm: ({ children: fields, encType: _encType, onSubmit, ...rest }: PostFormProps) => (
        <Form
          method="post"
          {...rest}
          onSubmit={(event) => {
            onSubmit?.(event as Parameters<typeof onSubmit>[0]);
            if (event.defaultPrevented) return;
            if (sent.current && !everyPress) return event.preventDefault();
            sent.current = true;
            fillKey(event);
          }}
        >
          <IdempotencyKey />
          {fields}
        </Form>
      ),
    }),
    [Form, everyPress],
  );
  return <ElementsProvider elements={formElements}>{children}</ElementsProvider>;
}
