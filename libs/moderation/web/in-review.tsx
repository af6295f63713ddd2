import type { ReactNode } from 'react';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './moderation.module.css';

/** Words that somebody reported for violence: there for whoever wants to read them, folded under a notice until a moderator has looked. */
export function InReview({ on, children }: { on: boolean; children: ReactNode }) {
  const moderation = useTexts(moderationTexts);
  const shell = useTexts(shellTexts);
  if (!on) return children;
  return (
    <div className={styles.inReview}>
      <Notice tone="warning" word={shell.word.warning} title={moderation.review.title}>
        {moderation.review.text}
      </Notice>
      <details>
        <summary>{moderation.review.show}</summary>
        {children}
      </details>
    </div>
  );
}
