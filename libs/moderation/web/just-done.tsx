import { useLocation, useSearchParams } from 'react-router';
import { Button } from '@participa/kit/forms/button.tsx';
import { HiddenFields, PostForm } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useMessages } from '@participa/shell/speech.tsx';

/** What was done a moment ago, and the way to undo it. */
export function JustDone() {
  const { moderation } = useOffices();
  const { shell } = useMessages();
  const { pathname, search: whole } = useLocation();
  const [search] = useSearchParams();
  const deed = search.get('hecho') ?? '';
  if (!(deed in moderation.done)) return null;
  const [many, skipped, batch] = [Number(search.get('cuantos')) || 0, Number(search.get('sin')) || 0, search.get('lote')];
  return (
    <Notice
      tone={many ? 'success' : 'warning'}
      word={many ? shell.word.success : shell.word.warning}
      title={many ? moderation.done[deed as keyof typeof moderation.done](many) : moderation.skipped(skipped)}
      role="status"
      actions={
        batch && (
          <PostForm action={`${pathname}${whole}`}>
            <HiddenFields fields={{ deed: 'undo', batch }} />
            <Button variant="secondary" icon="history">
              {moderation.undo}
            </Button>
          </PostForm>
        )
      }
    >
      {many > 0 && skipped > 0 && <p>{moderation.skipped(skipped)}</p>}
      {batch && <p>{moderation.undoLead}</p>}
    </Notice>
  );
}
