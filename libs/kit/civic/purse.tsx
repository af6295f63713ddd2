import type { ReactNode } from 'react';
import { Icon } from '../parts/icon.tsx';

export interface PurseProps {
  readonly label: string;
  /** What is left, in big numerals: «$ 4.500.000». */
  readonly remaining: { readonly word: string; readonly value: string };
  readonly spent: { readonly word: string; readonly value: string };
  readonly whole: { readonly word: string; readonly value: string };
  /** What was chosen, each as a part of the whole (0 to 1), drawn as coins of the bar. */
  readonly parts: readonly { readonly id: string; readonly label: string; readonly part: number }[];
  /** Said when more was chosen than there is: «Te pasaste por $ 300.000: sacá un proyecto.» */
  readonly over?: ReactNode;
  readonly action?: ReactNode;
  /** Stays in sight while the ballot scrolls. */
  readonly sticky?: boolean;
}

/** The money of a ballot: what there is, what the choice takes, what is left. */
export function Purse({ label, remaining, spent, whole, parts, over, action, sticky }: PurseProps) {
  let from = 0;
  const pieces = parts.map(({ id, part }) => {
    const start = from;
    from += Math.max(0, part);
    return { id, start, part: Math.max(0, part) };
  });
  const scale = Math.max(1, from);
  return (
    <section className={sticky ? 'purse purse-sticky' : 'purse'} aria-label={label}>
      <p className="purse-remaining" role="status">
        <span className="purse-word">{remaining.word}</span>
        <span className="purse-number">{remaining.value}</span>
      </p>
      <svg className="purse-bar" width="100%" height="24" aria-hidden="true">
        <rect className="meter-whole" width={`${100 / scale}%`} height="24" />
        {pieces.map(({ id, start, part }) => (
          <rect key={id} className="purse-part" x={`${(start / scale) * 100}%`} width={`${(part / scale) * 100}%`} height="24" />
        ))}
        {scale > 1 && <rect className="purse-exceeded" x={`${100 / scale}%`} width={`${100 - 100 / scale}%`} height="24" />}
      </svg>
      <dl className="purse-sums">
        <div>
          <dt>{spent.word}</dt>
          <dd>{spent.value}</dd>
        </div>
        <div>
          <dt>{whole.word}</dt>
          <dd>{whole.value}</dd>
        </div>
      </dl>
      {over && (
        <p className="purse-warning" role="alert">
          <Icon name="triangle-alert" />
          <span>{over}</span>
        </p>
      )}
      {action && <div className="purse-action">{action}</div>}
    </section>
  );
}
