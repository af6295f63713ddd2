import type { ReactNode } from 'react';
import { Anchor, classes } from '../parts/elements.tsx';
import { Icon } from '../parts/icon.tsx';

/** First thing the keyboard meets: over the header to what the page is for. */
export function SkipLink({ children, href = '#main' }: { readonly children: ReactNode; readonly href?: string }) {
  return (
    <a className="skip" href={href}>
      {children}
    </a>
  );
}

export interface PageProps {
  readonly children: ReactNode;
  /** `text` for reading and forms, `wide` for lists and fronts. */
  readonly width?: 'text' | 'wide';
  /** Stands over the content at full width: a banner. */
  readonly banner?: ReactNode;
}

/** The main part of a page. */
export function Page({ children, width = 'wide', banner }: PageProps) {
  return (
    <main id="main" tabIndex={-1}>
      {banner}
      <div className={classes('page', width === 'text' && 'page-text')}>{children}</div>
    </main>
  );
}

export interface PageTitleProps {
  readonly title: ReactNode;
  readonly over?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The page's one h1, a line over it, a lead under it and what can be done. */
export function PageTitle({ title, over, lead, actions }: PageTitleProps) {
  return (
    <div className="title">
      <div className="title-text">
        {over && <div className="title-overline">{over}</div>}
        <h1>{title}</h1>
        {lead && <div className="lead">{lead}</div>}
      </div>
      {actions && <div className="actions">{actions}</div>}
    </div>
  );
}

export interface SectionProps {
  readonly title: ReactNode;
  readonly id?: string;
  readonly lead?: ReactNode;
  /** A link to the whole of it. */
  readonly more?: { readonly href: string; readonly label: string };
  readonly children: ReactNode;
  readonly level?: 2 | 3;
}

/** A part of a page under its heading. */
export function Section({ title, id, lead, more, children, level = 2 }: SectionProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="section" id={id} aria-labelledby={id && `${id}-title`}>
      <div className="section-head">
        <Heading id={id && `${id}-title`}>{title}</Heading>
        {more && (
          <Anchor className="more" href={more.href}>
            {more.label}
            <Icon name="arrow-right" />
          </Anchor>
        )}
      </div>
      {lead && <p className="section-lead">{lead}</p>}
      {children}
    </section>
  );
}

export interface SplitProps {
  readonly children: ReactNode;
  readonly aside: ReactNode;
  /** Names the aside for screen readers. */
  readonly label?: string;
  /** Long matter that on phones comes after the aside: comments under a proposal and its support button. */
  readonly below?: ReactNode;
}

/** Main matter and what belongs beside it; one column on phones. */
export function Split({ children, aside, label, below }: SplitProps) {
  return (
    <div className="split">
      <div className="split-main">{children}</div>
      <aside className="split-aside" aria-label={label}>
        {aside}
      </aside>
      {below && <div className="split-below">{below}</div>}
    </div>
  );
}

/** Cards side by side as far as there is room; a list, so that listeners hear how many. */
export function CardGrid({ children, columns = 2 }: { readonly children: readonly ReactNode[]; readonly columns?: 2 | 3 }) {
  return (
    <ul className={classes('grid', columns === 3 && 'grid-3')}>
      {children.map((child, index) => (
        <li key={index}>{child}</li>
      ))}
    </ul>
  );
}

/** Parts under each other with even space. */
export function Stack({ children, gap = 'normal' }: { readonly children: ReactNode; readonly gap?: 'tight' | 'normal' | 'loose' }) {
  return <div className={classes('stack', gap !== 'normal' && `stack-${gap}`)}>{children}</div>;
}

/** Buttons and small parts in a row that wraps. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className="row">{children}</div>;
}
