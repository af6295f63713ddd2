import type { ReactNode } from 'react';
import { ignoreSecondPress } from '../parts/ignore-second-press.ts';
import { HiddenFields, PostForm, classes } from '../parts/elements.tsx';
import { Icon } from '../parts/icon.tsx';

export interface VoteTexts {
  /** The whole action for screen readers: «Estoy de acuerdo con Ana Ruiz». */
  readonly label: string;
  readonly count: string;
  readonly chosen?: boolean;
}

export interface CommentVotesProps {
  readonly action: string;
  readonly up: VoteTexts;
  readonly down: VoteTexts;
  readonly fields?: Readonly<Record<string, string>>;
  /** Shown as numbers only: closed, own comment. */
  readonly disabled?: boolean;
}

/** Agree or disagree; one form, sends `vote=up|down|none`. */
export function CommentVotes({ action, up, down, fields, disabled }: CommentVotesProps) {
  const sides = [
    { ...up, vote: 'up', icon: 'thumbs-up' as const },
    { ...down, vote: 'down', icon: 'thumbs-down' as const },
  ];
  return (
    <PostForm action={action} className="votes">
      <HiddenFields fields={fields} />
      {sides.map(({ label, count, chosen, vote, icon }) => (
        <button
          key={vote}
          className="vote"
          name="vote"
          value={chosen ? 'none' : vote}
          aria-pressed={chosen ?? false}
          disabled={disabled}
          onClick={ignoreSecondPress}
        >
          <Icon name={icon} />
          <span className="visually-hidden">{label}: </span>
          <span className="number">{count}</span>
        </button>
      ))}
    </PostForm>
  );
}

export interface CommentProps {
  readonly id: string;
  /** A PersonChip with the Time in it. */
  readonly author: ReactNode;
  /** The text; paragraphs by Prose. */
  readonly children: ReactNode;
  /** Stands out: an answer of the municipality. */
  readonly official?: boolean;
  /** A CommentVotes. */
  readonly votes?: ReactNode;
  /** The reply form, folded under its word. */
  readonly reply?: { readonly word: string; readonly form: ReactNode };
  /** More actions: report, edit. */
  readonly more?: ReactNode;
  /** Replies, folded under «3 respuestas» unless `open`. */
  readonly replies?: { readonly word: string; readonly open?: boolean; readonly items: readonly ReactNode[] };
}

/** What somebody said, what can be answered, and the answers under it. */
export function Comment({ id, author, children, official, votes, reply, more, replies }: CommentProps) {
  return (
    <article className={classes('comment', official && 'comment-official')} id={id}>
      {author}
      <div className="comment-text">{children}</div>
      <div className="comment-actions">
        {votes}
        {more}
        {reply && (
          <details className="comment-reply">
            <summary className="comment-mark">
              <Icon name="reply" />
              {reply.word}
            </summary>
            <div className="comment-form">{reply.form}</div>
          </details>
        )}
      </div>
      {replies && replies.items.length > 0 && (
        <details className="comment-replies" open={replies.open}>
          <summary className="comment-mark">
            <Icon name="corner-down-right" />
            {replies.word}
          </summary>
          <CommentThread items={replies.items} />
        </details>
      )}
    </article>
  );
}

/** Comments in their order; a list, so that listeners hear how many. Nest at most three deep. */
export function CommentThread({ items }: { readonly items: readonly ReactNode[] }) {
  return (
    <ol className="thread">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ol>
  );
}
