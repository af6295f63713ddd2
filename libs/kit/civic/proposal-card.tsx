import type { ReactNode } from 'react';
import { Anchor } from '../parts/elements.tsx';
import { Icon } from '../parts/icon.tsx';

export interface ProposalCardProps {
  /** So that an address can point at it. */
  readonly id?: string;
  readonly href: string;
  readonly title: string;
  /** First words of the text, already cut. */
  readonly excerpt?: string;
  /** Topic icon of `art/topic-art.tsx`. */
  readonly art?: ReactNode;
  readonly topic?: string;
  readonly zone?: string;
  readonly author?: string;
  /** A Time. */
  readonly published?: ReactNode;
  /** A StateTag. */
  readonly state?: ReactNode;
  /** Formatted: «1.203». */
  readonly supports: string;
  /** Its noun, in number: «apoyos». */
  readonly supportsWord: string;
  /** Part of the goal reached, 0 to 1, and how it is said: «de 500 para que se estudie». */
  readonly goal?: { readonly part: number; readonly words: string };
  readonly comments?: { readonly count: string; readonly word: string };
  /** A SupportButton, on the stub. */
  readonly action?: ReactNode;
  readonly level?: 2 | 3 | 4;
}

/** A neighbour's proposal as a ballot paper: what it says, and a stub with the supports to tear off. */
export function ProposalCard(props: ProposalCardProps) {
  const {
    id,
    href,
    title,
    excerpt,
    art,
    topic,
    zone,
    author,
    published,
    state,
    supports,
    supportsWord,
    goal,
    comments,
    action,
    level = 3,
  } = props;
  const Heading = `h${level}` as const;
  return (
    <article className="card" id={id}>
      <div className="card-sheet">
        {art && <div className="card-art">{art}</div>}
        <CardOver topic={topic} zone={zone} state={state} />
        <Heading className="card-title">
          <Anchor className="card-link" href={href}>
            {title}
          </Anchor>
        </Heading>
        {excerpt && <p className="card-excerpt">{excerpt}</p>}
        {(author || published || comments) && (
          <p className="card-by">
            {author && <span>{author}</span>}
            {published}
            {comments && (
              <span className="card-comments">
                <Icon name="message-circle" />
                <span className="number">{comments.count}</span> {comments.word}
              </span>
            )}
          </p>
        )}
      </div>
      <div className="stub">
        <p className="stub-count">
          <span className="stub-number">{supports}</span> <span className="stub-word">{supportsWord}</span>
        </p>
        {goal && (
          <div className="stub-goal">
            <Meter part={goal.part} />
            <p className="small soft">{goal.words}</p>
          </div>
        )}
        {action && <div className="stub-action">{action}</div>}
      </div>
    </article>
  );
}

/** The line over the title: state, topic, zone. */
function CardOver({ topic, zone, state }: Pick<ProposalCardProps, 'topic' | 'zone' | 'state'>) {
  if (!topic && !zone && !state) return null;
  return (
    <p className="card-overline">
      {state}
      {topic && <span>{topic}</span>}
      {zone && (
        <span className="card-zone">
          <Icon name="map-pin" />
          {zone}
        </span>
      )}
    </p>
  );
}

/** A bar of a part of a whole; the words beside it say the numbers. Widths are attributes, which a strict style policy lets through. */
export function Meter({ part }: { readonly part: number }) {
  const share = Math.min(1, Math.max(0, part)) * 100;
  return (
    <svg className="meter" width="100%" height="10" aria-hidden="true">
      <rect className="meter-whole" width="100%" height="10" />
      <rect className="meter-part" width={`${share}%`} height="10" />
    </svg>
  );
}
