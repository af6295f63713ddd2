import { useEffect, useRef } from 'react';
import { Anchor } from './elements.tsx';

export interface LinkTab {
  readonly href: string;
  readonly label: string;
  readonly count?: string;
  readonly current?: boolean;
}

/** Views of one thing, each with its own address. */
export function LinkTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly LinkTab[] }) {
  const nav = useRef<HTMLElement>(null);
  const current = tabs.findIndex((tab) => tab.current);
  // On a phone the present one may lie beyond the edge.
  useEffect(() => {
    const tab = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && tab) nav.current.scrollLeft = tab.offsetLeft - nav.current.offsetLeft - tab.offsetWidth / 2;
  }, [current]);
  return (
    <nav className="tabs" aria-label={label} ref={nav}>
      <ul className="tabs-list">
        {tabs.map(({ href, label: words, count, current: here }) => (
          <li key={href}>
            <Anchor className="tab" href={href} aria-current={here ? 'page' : undefined}>
              {words}
              {count !== undefined && <span className="tab-count">{count}</span>}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
