import { redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { drafts } from '../contract.ts';
import type { Draft } from '../domain/proposal.ts';
import { excerpt } from '@participa/base/text.ts';
import { draftsPath } from '@participa/people/paths.ts';
import { newProposalPath } from '../paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { HiddenFields, PostForm } from '@participa/kit/parts/elements.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult, submittedFields } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { AccountFrame } from '@participa/people/web/account-frame.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '@participa/people/texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './proposals.module.css';

/** My unfinished proposals. */
export const loader = (args: LoaderFunctionArgs) => loaderResult(args.request, toolsOf(args).call(drafts.list));

/** Throws a draft away. */
export async function action(args: ActionFunctionArgs) {
  const { draft = '' } = submittedFields(await args.request.formData());
  await loaderResult(args.request, toolsOf(args).call(drafts.discard, { params: { id: draft } }));
  return redirect(draftsPath());
}

export function Component() {
  const { items } = useLoaderData<typeof loader>();
  const people = useTexts(peopleTexts);
  const shell = useTexts(shellTexts);
  const { account } = people;
  return (
    <AccountFrame title={account.drafts}>
      {items.length === 0 ? (
        <EmptyState
          art={<EmptyStateArt name="emptyMailbox" />}
          title={account.noDrafts}
          level={3}
          actions={
            <LinkButton href={newProposalPath()} icon="pencil">
              {shell.propose}
            </LinkButton>
          }
        >
          {account.noDraftsText}
        </EmptyState>
      ) : (
        <ul className={styles.drafts}>
          {items.map((draft) => (
            <li key={draft.id}>
              <DraftCard draft={draft} />
            </li>
          ))}
        </ul>
      )}
    </AccountFrame>
  );
}

function DraftCard({ draft: { id, title, body, savedAt } }: { draft: Draft }) {
  const { account } = useTexts(peopleTexts);
  const format = useFormat();
  const name = title.trim() || account.untitled;
  return (
    <article className={styles.draft}>
      <div>
        <h3>{name}</h3>
        {body.trim() && <p>{excerpt(body.trim(), 160)}</p>}
        <p className="small soft">
          {account.saved}{' '}
          <Time dateTime={savedAt} title={format.dateTime(savedAt)}>
            {format.ago(savedAt)}
          </Time>
        </p>
      </div>
      <div className="actions">
        <LinkButton href={newProposalPath({ draft: id })} variant="secondary" size="small" icon="pencil">
          {account.resume}
          <span className="visually-hidden">: {name}</span>
        </LinkButton>
        <PostForm action={draftsPath()}>
          <HiddenFields fields={{ draft: id }} />
          <Button variant="danger" size="small">
            {account.discard}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </PostForm>
      </div>
    </article>
  );
}
