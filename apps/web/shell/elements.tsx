import type { FormEvent } from 'react';
import { Form, useLinkClickHandler } from 'react-router';
import type { AnchorProps, PostFormProps } from '@participa/kit/parts/elements.tsx';
import { fillKey, IdempotencyKey } from './idempotency-key.tsx';
import { useSinglePress } from './use-single-press.ts';

/** Links within the site go through the router; files, anchors, other sites and changes of language load a document. */
function Anchor(props: AnchorProps) {
  const { href, target, download } = props;
  const routed = /^\/(?!\/)/.test(href) && !/^\/(api|idioma)\//.test(href) && target === undefined && download === undefined;
  return routed ? <RoutedAnchor {...props} /> : <DocumentAnchor {...props} />;
}

const DocumentAnchor = ({ children, ...rest }: AnchorProps) => <a {...rest}>{children}</a>;

/** As the router's own link, without the parts that ask for files beforehand: those are not for a site like ours, and heavy. */
function RoutedAnchor({ href, onClick, children, ...rest }: AnchorProps) {
  const follow = useLinkClickHandler<HTMLAnchorElement>(href);
  return (
    <a
      href={href}
      {...rest}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) follow(event);
      }}
    >
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
