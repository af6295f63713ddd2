import type { ReactNode } from 'react';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './moderation.module.css';

/** Text that was reported for violence: folded under a notice, which a reader can open, until a moderator has decided. */
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
