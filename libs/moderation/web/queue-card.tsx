import type { ReactNode } from 'react';
import { HOUR_MS } from '@participa/base/duration.ts';
import type { QueueItem } from '../domain/queue.ts';
import { casePath } from '../paths.ts';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { StateTag, Tag } from '@participa/kit/parts/tag.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts } from '../texts/texts.ts';
import styles from './moderation.module.css';

/** How much time is left for a thing, in words: the clock of its track. */
function Deadline({ item: { dueAt, state } }: { item: Pick<QueueItem, 'dueAt' | 'state'> }) {
  const { now } = useSite();
  const moderation = useTexts(moderationAdminTexts);
  if (state !== 'open') return null;
  const msLeft = Date.parse(dueAt) - now;
  const hours = Math.max(1, Math.ceil(Math.abs(msLeft) / HOUR_MS));
  return msLeft < 0 ? (
    <span className={styles.caseLate}>{moderation.late(hours)}</span>
  ) : (
    <span className={styles.caseRemaining}>{moderation.left(hours)}</span>
  );
}

/** What kind of case it is: its track, its reasons, who took it. */
export function CaseTags({ item }: { item: QueueItem }) {
  const moderation = useTexts(moderationAdminTexts);
  const { track, concerns, takenBy, inReview, state } = item;
  return (
    <p className={styles.caseTags}>
      <StateTag state={track === 'violence' ? 'open' : 'soon'}>{moderation.tracks[track]}</StateTag>
      <Deadline item={item} />
      {concerns.map((concern) => (
        <Tag key={concern}>{moderation.concerns[concern]}</Tag>
      ))}
      {takenBy && state === 'open' && <Tag icon="user-round">{moderation.takenBy(takenBy.name)}</Tag>}
      {inReview && <Tag icon="eye-off">{moderation.inReview}</Tag>}
    </p>
  );
}

/** A case of the queue in a list; `choice` is the box that chooses it. */
export function QueueCard({ item, checkbox }: { item: QueueItem; checkbox?: ReactNode }) {
  const moderation = useTexts(moderationAdminTexts);
  const format = useFormat();
  const { id, what, title, text, author, reports, words: watchedTerms, openedAt } = item;
  return (
    <article className={styles.case}>
      {checkbox}
      <div className={styles.caseReason}>
        <CaseTags item={item} />
        <h3>
          <Anchor href={casePath(id)}>{title}</Anchor>
        </h3>
        <p className={styles.caseText}>{text}</p>
        <p className="soft small">
          {[
            moderation.whats[what],
            moderation.by(author.name),
            moderation.reports(reports),
            ...(watchedTerms.length ? [moderation.words(watchedTerms.join(', '))] : []),
          ].join(' · ')}
          {' · '}
          <time dateTime={openedAt} title={format.dateTime(openedAt)}>
            {moderation.opened} {format.ago(openedAt)}
          </time>
        </p>
      </div>
    </article>
  );
}
