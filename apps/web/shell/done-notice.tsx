import type { ReactNode } from 'react';
import { useActionData, useSearchParams } from 'react-router';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { useTexts } from './page-language.tsx';
import { shellTexts } from './texts/texts.ts';

interface DoneNoticeProps<Done extends string> {
  /** The address of this page: its query says what was done, so that the notice is there without scripts too. */
  path: { read(search: URLSearchParams): { done?: Done } };
  /** A sentence for each thing that can have been done here. */
  titles?: { readonly [Name in Done]?: string };
  texts?: { readonly [Name in Done]?: ReactNode };
  actions?: ReactNode;
  /** With some room below it: what follows is a form. */
  beforeForm?: boolean;
}

/** What was done on this page a moment ago, until something is refused. */
export function DoneNotice<Done extends string>({ path, titles, texts, actions, beforeForm }: DoneNoticeProps<Done>) {
  const shell = useTexts(shellTexts);
  const [search] = useSearchParams();
  const { done } = path.read(search);
  const refused = useActionData<{ error?: unknown } | undefined>()?.error !== undefined;
  const title = done && titles?.[done];
  const text = done && texts?.[done];
  if ((!title && !text) || refused) return null;
  const notice = (
    <Notice tone="success" word={shell.word.success} title={title} role="status" actions={actions}>
      {text && <p>{text}</p>}
    </Notice>
  );
  return beforeForm ? <div className="before-form">{notice}</div> : notice;
}
