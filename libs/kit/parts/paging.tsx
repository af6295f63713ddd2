import type { ReactNode } from 'react';
import { Anchor } from './elements.tsx';
import { Icon } from './icon.tsx';

export interface LoadMoreProps {
  /** The next page's address; without scripts it is simply opened. */
  readonly href?: string;
  readonly label: string;
  /** «Ves 20 de 340 propuestas». */
  readonly status: ReactNode;
  /** Progress words while the next ones come. */
  readonly pending?: string | false;
  /** With scripts: brings them here instead of opening their page. */
  readonly onMore?: () => void;
}

/** How much is shown and a link to what follows. */
export function LoadMore({ href, label, status, pending, onMore }: LoadMoreProps) {
  return (
    <div className="load-more">
      <p className="soft" role="status">
        {pending || status}
      </p>
      {href && (
        <Anchor
          className="button button-secondary"
          href={href}
          aria-disabled={pending ? true : undefined}
          rel="next"
          onClick={(event) => {
            // Opening it in a tab of its own stays possible.
            if (!onMore || event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            if (!pending) onMore();
          }}
        >
          {pending ? <span className="spinner" aria-hidden="true" /> : <Icon name="chevron-down" />}
          <span>{label}</span>
        </Anchor>
      )}
    </div>
  );
}

export interface PaginationProps {
  readonly label: string;
  readonly status?: ReactNode;
  readonly previous?: { readonly href: string; readonly label: string };
  readonly next?: { readonly href: string; readonly label: string };
}

/** Back and forth through pages. */
export function Pagination({ label, status, previous, next }: PaginationProps) {
  return (
    <nav className="paging" aria-label={label}>
      {previous && (
        <Anchor className="button button-secondary" href={previous.href} rel="prev">
          <Icon name="arrow-left" />
          <span>{previous.label}</span>
        </Anchor>
      )}
      {status && <p className="soft number">{status}</p>}
      {next && (
        <Anchor className="button button-secondary" href={next.href} rel="next">
          <span>{next.label}</span>
          <Icon name="arrow-right" />
        </Anchor>
      )}
    </nav>
  );
}
