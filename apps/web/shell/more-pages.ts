import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

interface Page {
  next: string | null;
}

/** What was appended to the lists of this visit, by entry of the history: going back finds them as they were left. */
const kept = new Map<string, readonly Page[]>();
const KEPT_AT_MOST = 20;

/** A list that grows by pages: `ask` brings the page after a cursor; where that fails, `href(cursor)` is opened instead. */
export function useMorePages<P extends Page>(
  first: P,
  { ask, href }: { ask: (after: string) => Promise<P>; href: (after: string) => string },
) {
  const { key } = useLocation();
  const navigate = useNavigate();
  const [added, setAdded] = useState(() => (kept.get(key) ?? []) as readonly P[]);
  const [pending, setPending] = useState(false);
  const pages = [first, ...added];
  const next = pages.at(-1)!.next;
  const more = async (after: string) => {
    setPending(true);
    try {
      const grown = [...added, await ask(after)];
      kept.delete(key);
      kept.set(key, grown);
      for (const old of kept.keys()) if (kept.size > KEPT_AT_MOST) kept.delete(old);
      setAdded(grown);
    } catch {
      void navigate(href(after));
    } finally {
      setPending(false);
    }
  };
  return { pages, pending, ...(next !== null && { href: href(next), onMore: () => void more(next) }) };
}
