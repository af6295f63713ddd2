import { Form, Link } from 'react-router';
import type { AnchorProps, PostFormProps } from '@participa/kit/parts/elements.tsx';

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

/** Forms that the router sends when scripts run, and the browser when they don't. */
const PostForm = ({ children, encType: _encType, ...rest }: PostFormProps) => (
  <Form method="post" {...rest}>
    {children}
  </Form>
);

export const elements = { Anchor, PostForm };
