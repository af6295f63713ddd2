import { useSearchParams } from 'react-router';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { useAdminTexts } from '@participa/shell/admin-texts.ts';
import { useMessages } from '@participa/shell/page-language.tsx';

/** What was just done, as the address says it: it is there without scripts too. */
export function DoneNotice() {
  const [search] = useSearchParams();
  const { done } = useAdminTexts().budgets;
  const { shell } = useMessages();
  const doneKey = search.get('hecho') ?? '';
  if (doneKey === 'title' || !Object.hasOwn(done, doneKey)) return null;
  return (
    <div className="before-form">
      <Notice tone="success" word={shell.word.success} role="status">
        <p>{done[doneKey as keyof typeof done]}</p>
      </Notice>
    </div>
  );
}
