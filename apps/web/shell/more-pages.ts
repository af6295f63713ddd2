import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

interface Page {
  next: string | null;
}

/** What was appended to the lists of this visit, by entry of the history: going back finds them as they were left. */
const appendedPages = new Map<string, readonly Page[]>();
const MAX_VISITS_KEPT = 20;

/** A list that grows by pages: `ask` brings the page after a cursor; where that fails, `href(cursor)` is opened instead. */
export function useMorePages<P extends Page>(
  first: P,
  { loadPage, href }: { loadPage: (after: string) => Promise<P>; href: (after: string) => string },
) {
  const { key } = useLocation();
  const navigate = useNavigate();
  const [added, setAdded] = useState(() => (appendedPages.get(key) ?? []) as readonly P[]);
  const [pending, setPending] = useState(false);
  const pages = [first, ...added];
  const { next } = added.at(-1) ?? first;
  const loadMore = async (after: string) => {
    setPending(true);
    try {
      const allPages = [...added, await loadPage(after)];
      appendedPages.delete(key);
      appendedPages.set(key, allPages);
      for (const oldKey of appendedPages.keys()) if (appendedPages.size > MAX_VISITS_KEPT) appendedPages.delete(oldKey);
      setAdded(allPages);
    } catch {
      void navigate(href(after));
    } finally {
      setPending(false);
    }
  };
  return { pages, pending, ...(next !== null && { href: href(next), onMore: () => void loadMore(next) }) };
}
