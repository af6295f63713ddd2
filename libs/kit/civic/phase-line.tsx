import type { ReactNode } from 'react';
import { Anchor } from '../parts/elements.tsx';
import { Icon } from '../parts/icon.tsx';

export interface Phase {
  readonly name: string;
  /** «del 3 al 28 de marzo». */
  readonly dates: ReactNode;
  readonly state: 'done' | 'now' | 'next';
  /** The state as a word («Terminó», «Estamos acá», «Después»). */
  readonly word: string;
  /** Under the present phase: «quedan 6 días». */
  readonly note?: ReactNode;
  readonly href?: string;
}

const icons = { done: 'check', now: 'map-pin', next: 'clock' } as const;

/** Where we are, what was and what comes. */
export function PhaseLine({ label, phases }: { readonly label: string; readonly phases: readonly Phase[] }) {
  return (
    <ol className="phases" aria-label={label}>
      {phases.map(({ name, dates, state, word, note, href }) => (
        <li key={name} className={`phase phase-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
          <span className="phase-mark">
            <Icon name={icons[state]} />
          </span>
          <span className="phase-word">{word}</span>
          <span className="phase-name">{href ? <Anchor href={href}>{name}</Anchor> : name}</span>
          <span className="phase-dates">{dates}</span>
          {note && <span className="phase-note">{note}</span>}
        </li>
      ))}
    </ol>
  );
}
