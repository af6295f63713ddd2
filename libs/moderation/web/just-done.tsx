import { useLocation, useSearchParams } from 'react-router';
import { Button } from '@participa/kit/forms/button.tsx';
import { HiddenFields, PostForm } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** What was done a moment ago, and the way to undo it. */
export function JustDone() {
  const moderation = useTexts(moderationAdminTexts);
  const shell = useTexts(shellTexts);
  const { pathname, search: searchString } = useLocation();
  const [search] = useSearchParams();
  const doneKey = search.get('hecho') ?? '';
  if (!(doneKey in moderation.done)) return null;
  const [doneCount, skippedCount, batch] = [Number(search.get('cuantos')) || 0, Number(search.get('sin')) || 0, search.get('lote')];
  return (
    <Notice
      tone={doneCount ? 'success' : 'warning'}
      word={doneCount ? shell.word.success : shell.word.warning}
      title={doneCount ? moderation.done[doneKey as keyof typeof moderation.done](doneCount) : moderation.skipped(skippedCount)}
      role="status"
      actions={
        batch && (
          <PostForm action={`${pathname}${searchString}`}>
            <HiddenFields fields={{ deed: 'undo', batch }} />
            <Button variant="secondary" icon="history">
              {moderation.undo}
            </Button>
          </PostForm>
        )
      }
    >
      {doneCount > 0 && skippedCount > 0 && <p>{moderation.skipped(skippedCount)}</p>}
      {batch && <p>{moderation.undoLead}</p>}
    </Notice>
  );
}
