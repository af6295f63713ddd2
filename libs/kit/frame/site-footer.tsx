import type { ReactNode } from 'react';
import { Anchor } from '../parts/elements.tsx';

export interface FooterColumn {
  readonly title: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

export interface SiteFooterProps {
  readonly emblem: ReactNode;
  readonly name: string;
  /** Help lines: who answers, by which way, when. */
  readonly help?: ReactNode;
  readonly columns: readonly FooterColumn[];
  readonly language?: ReactNode;
  /** Licence, version, source. */
  readonly small?: ReactNode;
}

/** The foot of every page, with the tear-off edge above it. */
export function SiteFooter({ emblem, name, help, columns, language, small }: SiteFooterProps) {
  return (
    <footer className="footer">
      <div className="footer-inner">
        <div className="footer-owner">
          <p className="footer-name">
            <span className="footer-emblem">{emblem}</span>
            {name}
          </p>
          {help}
        </div>
        {columns.map(({ title, links }) => (
          <nav key={title} aria-label={title}>
            <p className="footer-title" aria-hidden="true">
              {title}
            </p>
            <ul className="footer-list">
              {links.map(({ href, label }) => (
                <li key={href}>
                  <Anchor href={href}>{label}</Anchor>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        <div className="footer-end">
          {language}
          {small && <div className="footer-small">{small}</div>}
        </div>
      </div>
    </footer>
  );
}
