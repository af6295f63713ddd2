import { useLocation } from 'react-router';
import { Button } from '@participa/kit/forms/button.tsx';
import { HiddenFields, PostForm } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { useQuery } from '@participa/shell/use-query.ts';
import { queuePath } from '../paths.ts';

/** What was done a moment ago, and the way to undo it. */
export function JustDone() {
  const moderation = useTexts(moderationAdminTexts);
  const shell = useTexts(shellTexts);
  const { pathname, search: searchString } = useLocation();
  const { done, batch, ...query } = useQuery(queuePath);
  if (!done) return null;
  const [count, skipped] = [Number(query.count) || 0, Number(query.skipped) || 0];
  return (
    <Notice
      tone={count ? 'success' : 'warning'}
      word={count ? shell.word.success : shell.word.warning}
      title={count ? moderation.done[done](count) : moderation.skipped(skipped)}
      role="status"
      actions={
        batch && (
          <PostForm action={`${pathname}${searchString}`}>
            <HiddenFields fields={{ intent: 'undo', batch }} />
            <Button variant="secondary" icon="history">
              {moderation.undo}
            </Button>
          </PostForm>
        )
      }
    >
      {count > 0 && skipped > 0 && <p>{moderation.skipped(skipped)}</p>}
      {batch && <p>{moderation.undoLead}</p>}
    </Notice>
  );
}
