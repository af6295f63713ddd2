import type { ReactNode } from 'react';
import { Anchor } from '../parts/elements.tsx';
import { Icon } from '../parts/icon.tsx';
import { SearchForm } from './search-form.tsx';
import type { SearchFormProps } from './search-form.tsx';

export interface NavigationLink {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
}

export interface SiteHeaderProps {
  readonly emblem: ReactNode;
  readonly name: string;
  readonly tagline?: string;
  readonly home: string;
  readonly navigation: readonly NavigationLink[];
  readonly navigationLabel: string;
  readonly menuLabel: string;
  readonly search?: Omit<SearchFormProps, 'id'>;
  readonly language?: ReactNode;
  readonly account?: ReactNode;
}

/** Emblem, name, search, language, account and navigation; on phones the last four fold into two plain disclosures. */
export function SiteHeader({
  emblem,
  name,
  tagline,
  home,
  navigation,
  navigationLabel,
  menuLabel,
  search,
  language,
  account,
}: SiteHeaderProps) {
  const list = (
    <ul className="nav-list">
      {navigation.map(({ href, label, current }) => (
        <li key={href}>
          <Anchor href={href} className="nav-link" aria-current={current ? 'page' : undefined}>
            {label}
          </Anchor>
        </li>
      ))}
    </ul>
  );
  return (
    <header className="header">
      <div className="header-bar">
        <Anchor href={home} className="header-brand">
          <span className="header-emblem">{emblem}</span>
          <span>
            <span className="header-name">{name}</span>
            {tagline && <span className="header-tagline">{tagline}</span>}
          </span>
        </Anchor>
        <div className="header-wide">
          {search && <SearchForm {...search} id="header-search" />}
          {language}
          {account}
        </div>
        <div className="header-narrow">
          {search && (
            <details name="header" className="fold">
              <summary className="fold-mark" aria-label={search.label}>
                <Icon name="search" className="fold-open" />
                <Icon name="x" className="fold-close" />
              </summary>
              <div className="fold-panel">
                <SearchForm {...search} id="folded-search" />
              </div>
            </details>
          )}
          <details name="header" className="fold">
            <summary className="fold-mark">
              <Icon name="menu" className="fold-open" />
              <Icon name="x" className="fold-close" />
              <span>{menuLabel}</span>
            </summary>
            <div className="fold-panel">
              <nav aria-label={navigationLabel}>{list}</nav>
              {account}
              {language}
            </div>
          </details>
        </div>
      </div>
      <div className="header-rows">
        <nav className="header-nav" aria-label={navigationLabel}>
          {list}
        </nav>
      </div>
    </header>
  );
}
