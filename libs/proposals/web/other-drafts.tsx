import { draftsPath } from '@participa/people/paths.ts';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { stepPath } from './writing-step.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsAuthorTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './proposals.module.css';

const MAX_DRAFTS_SHOWN = 3;

/** What was begun before, to go on with instead of beginning again. */
export function OtherDrafts({ drafts }: { drafts: readonly { id: string; title: string }[] }) {
  const shell = useTexts(shellTexts);
  const { write } = useTexts(proposalsAuthorTexts);
  return (
    <Notice tone="info" word={shell.word.info} title={write.resume(drafts.length)}>
      <p>{write.resumeText}</p>
      <ul className={styles.draftLinks}>
        {drafts.slice(0, MAX_DRAFTS_SHOWN).map(({ id, title }) => (
          <li key={id}>
            <Anchor href={stepPath(id, 'title')}>{write.goOnWith(title.trim() || write.untitled)}</Anchor>
          </li>
        ))}
        {drafts.length > MAX_DRAFTS_SHOWN && (
          <li>
            <Anchor href={draftsPath()}>{write.allDrafts}</Anchor>
          </li>
        )}
      </ul>
    </Notice>
  );
}
