import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { myProposals } from '@participa/proposals/contract.ts';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { AccountFrame } from './account-frame.tsx';
import { MyList } from './my-list.tsx';
import { pagingOf } from './paging-of.ts';

/** The proposals that I support. */
export const loader = (args: LoaderFunctionArgs) =>
  orPage(args.request, toolsOf(args).call(myProposals.supported, { query: pagingOf(args.request) }));

export function Component() {
  const page = useLoaderData<typeof loader>();
  const { people, front } = useMessages();
  const { account } = people;
  return (
    <AccountFrame title={account.supported}>
      <MyList
        page={page}
        empty={
          <EmptyState
            art={<PlaceArt name="emptyMailbox" />}
            title={account.noneSupported}
            level={3}
            actions={<LinkButton href="/propuestas?order=supported">{front.browse}</LinkButton>}
          >
            {account.noneSupportedText}
          </EmptyState>
        }
      />
    </AccountFrame>
  );
}
