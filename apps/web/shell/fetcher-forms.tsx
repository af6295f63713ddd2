import { useMemo, type ReactNode } from 'react';
import type { useFetcher } from 'react-router';
import { ElementsProvider, type PostFormProps } from '@participa/kit/parts/elements.tsx';
import { elements } from './elements.tsx';
import { fillKey, IdempotencyKey } from './idempotency-key.tsx';

type FormFetcher = Pick<ReturnType<typeof useFetcher>, 'Form'>;

/**
 * Forms below are sent by `fetcher`: the page stays where it is. Every press is sent, for a page that shows the next state at once
 * is also pressed at once.
 */
export function FetcherForms({ fetcher: { Form }, children }: { fetcher: FormFetcher; children: ReactNode }) {
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
            fillKey(event);
          }}
        >
          <IdempotencyKey />
          {fields}
        </Form>
      ),
    }),
    [Form],
  );
  return <ElementsProvider elements={formElements}>{children}</ElementsProvider>;
}
