import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { useFetcher } from 'react-router';
import { ElementsProvider, type PostFormProps } from '@participa/ui/parts/elements.tsx';
import { elements } from './elements.tsx';

type Sender = Pick<ReturnType<typeof useFetcher>, 'Form' | 'state'>;

/** Forms below are sent by `fetcher`: the page stays where it is, and a second press waits for the answer to the first. */
export function SentBy({ fetcher: { Form, state }, children }: { fetcher: Sender; children: ReactNode }) {
  const busy = useRef(false);
  useEffect(() => {
    busy.current = state !== 'idle';
  }, [state]);
  // One and the same component from press to answer, or what is being typed would go with the old form.
  const within = useMemo(
    () => ({
      ...elements,
      PostForm: ({ children: fields, encType: _encType, ...rest }: PostFormProps) => (
        <Form method="post" {...rest} onSubmit={(event) => busy.current && event.preventDefault()}>
          {fields}
        </Form>
      ),
    }),
    [Form],
  );
  return <ElementsProvider elements={within}>{children}</ElementsProvider>;
}
