import type { FormEvent } from 'react';
import { Form, Link } from 'react-router';
import type { AnchorProps, PostFormProps } from '@participa/kit/parts/elements.tsx';
import { fillKey, IdempotencyKey } from './idempotency-key.tsx';
import { useSinglePress } from './use-single-press.ts';

/** Links within the site go through the router; files, anchors, other sites and changes of language load a document. */
function Anchor({ href, children, ...rest }: AnchorProps) {
  const routed = /^\/(?!\/)/.test(href) && !/^\/(api|idioma)\//.test(href) && rest.target === undefined && rest.download === undefined;
  return routed ? (
    <Link to={href} {...rest}>
      {children}
    </Link>
  ) : (
    <a href={href} {...rest}>
      {children}
    </a>
  );
}

/** Forms that the router sends when scripts run, and the browser when they don't; each with its key, and once a press. */
function PostForm({ children, encType: _encType, onSubmit, ...rest }: PostFormProps) {
  const pressOnce = useSinglePress();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    onSubmit?.(event as Parameters<typeof onSubmit>[0]);
    const { isNew } = pressOnce(event);
    fillKey(event, isNew);
  };
  return (
    <Form method="post" {...rest} onSubmit={submit}>
      <IdempotencyKey />
      {children}
    </Form>
  );
}

export const elements = { Anchor, PostForm };
