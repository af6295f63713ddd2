import { useSearchParams } from 'react-router';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** What was just done, as the address says it: it is there without scripts too. */
export function DoneNotice() {
  const [search] = useSearchParams();
  const { done } = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
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
