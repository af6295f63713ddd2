import { Anchor } from './elements.tsx';

export interface LinkTab {
  readonly href: string;
  readonly label: string;
  readonly count?: string;
  readonly current?: boolean;
}

/** Views of one thing, each with its own address. */
export function LinkTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly LinkTab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul className="tabs-list">
        {tabs.map(({ href, label: words, count, current }) => (
          <li key={href}>
            <Anchor className="tab" href={href} aria-current={current ? 'page' : undefined}>
              {words}
              {count !== undefined && <span className="tab-count">{count}</span>}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
