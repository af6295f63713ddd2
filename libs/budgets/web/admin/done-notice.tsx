import { useSearchParams } from 'react-router';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useMessages } from '@participa/shell/speech.tsx';

/** What was just done, as the address says it: it is there without scripts too. */
export function DoneNotice() {
  const [search] = useSearchParams();
  const { done } = useOffices().budgets;
  const { shell } = useMessages();
  const what = search.get('hecho') ?? '';
  if (what === 'title' || !Object.hasOwn(done, what)) return null;
  return (
    <div className="before-form">
      <Notice tone="success" word={shell.word.success} role="status">
        <p>{done[what as keyof typeof done]}</p>
      </Notice>
    </div>
  );
}
