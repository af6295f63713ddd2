import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '@participa/people/texts/texts.ts';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { myProposals } from '../contract.ts';
import { proposalsPath } from '../paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { AccountFrame } from '@participa/people/web/account-frame.tsx';
import { MyProposalList } from './my-proposal-list.tsx';
import { queryOf } from '@participa/shell/page-params.ts';
import { supportedPath } from '@participa/people/paths.ts';

/** The proposals that I support. */
export const loader = (args: LoaderFunctionArgs) =>
  loaderResult(args.request, toolsOf(args).call(myProposals.supported, { query: { take: 20, after: queryOf(args, supportedPath).after } }));

export function Component() {
  const page = useLoaderData<typeof loader>();
  const people = useTexts(peopleTexts);
  const { account } = people;
  return (
    <AccountFrame title={account.supported}>
      <MyProposalList
        path={supportedPath}
        page={page}
        empty={
          <EmptyState
            art={<EmptyStateArt name="emptyMailbox" />}
            title={account.noneSupported}
            level={3}
            actions={<LinkButton href={proposalsPath({ order: 'supported' })}>{account.browse}</LinkButton>}
          >
            {account.noneSupportedText}
          </EmptyState>
        }
      />
    </AccountFrame>
  );
}
