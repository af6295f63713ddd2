import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '@participa/people/texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { people as contract } from '@participa/people/contract.ts';
import { myProposals } from '../contract.ts';
import { myDataPath } from '@participa/people/paths.ts';
import { newProposalPath } from '../paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { AccountFrame } from '@participa/people/web/account-frame.tsx';
import { MyProposalList } from './my-proposal-list.tsx';
import { queryOf } from '@participa/shell/page-params.ts';
import { accountPath } from '@participa/people/paths.ts';

/** The proposals that I published; who writes none (an operator) has her data only. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const me = await loaderResult(args.request, call(contract.me));
  if (!me.permissions.includes('proposal.write')) throw redirect(myDataPath());
  return loaderResult(args.request, call(myProposals.written, { query: { take: 20, after: queryOf(args, accountPath).after } }));
}

export function Component() {
  const page = useLoaderData<typeof loader>();
  const people = useTexts(peopleTexts);
  const shell = useTexts(shellTexts);
  const { account } = people;
  return (
    <AccountFrame title={account.written}>
      <MyProposalList
        path={accountPath}
        page={page}
        empty={
          <EmptyState
            art={<EmptyStateArt name="emptyMailbox" />}
            title={account.noneWritten}
            level={3}
            actions={
              <LinkButton href={newProposalPath()} icon="pencil">
                {shell.propose}
              </LinkButton>
            }
          >
            {account.noneWrittenText}
          </EmptyState>
        }
      />
    </AccountFrame>
  );
}
