import type { ReactNode } from 'react';
import { Anchor } from '../parts/elements.tsx';
import { Icon } from '../parts/icon.tsx';

export interface TodayCardProps {
  /** A StateTag. */
  readonly state: ReactNode;
  readonly title: string;
  readonly href: string;
  readonly children: ReactNode;
  /** Days left in big numerals: «6» and «días quedan». */
  readonly figure?: { readonly number: string; readonly word: string };
  /** What the link says: «Proponer ahora». */
  readonly action: string;
  readonly level?: 2 | 3;
}

/** Something a neighbour can do today, with the days that are left. */
export function TodayCard({ state, title, href, children, figure, action, level = 3 }: TodayCardProps) {
  const Heading = `h${level}` as const;
  return (
    <article className="today">
      <div className="today-text">
        <p>{state}</p>
        <Heading>{title}</Heading>
        <div>{children}</div>
        <Anchor className="more" href={href}>
          {action}
          <Icon name="arrow-right" />
        </Anchor>
      </div>
      {figure && (
        <p className="today-remaining">
          <span className="today-number">{figure.number}</span>
          <span>{figure.word}</span>
        </p>
      )}
    </article>
  );
}

export interface Step {
  readonly title: string;
  readonly text: ReactNode;
  readonly art?: ReactNode;
}

/** How it works, in as many steps as it takes. */
export function Steps({ steps, level = 3 }: { readonly steps: readonly Step[]; readonly level?: 3 | 4 }) {
  const Heading = `h${level}` as const;
  return (
    <ol className="steps">
      {steps.map(({ title, text, art }, index) => (
        <li key={title} className="step">
          {art && <div className="step-art">{art}</div>}
          <span className="step-number" aria-hidden="true">
            {index + 1}
          </span>
          <Heading>{title}</Heading>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
