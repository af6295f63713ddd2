import { redirect, useActionData, useParams, type ActionFunctionArgs } from 'react-router';
import { supports } from '../contract.ts';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Page } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Head } from '@participa/shell/head.tsx';
import { inTurn } from '@participa/shell/in-turn.ts';
import { orWrong, ownPath, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';

/** Gives or takes back a support. With scripts the page that asked goes on with the answer; without them it is opened again. */
export async function action(args: ActionFunctionArgs) {
  const id = args.params['id']!;
  const typed = typedIn(await args.request.formData());
  // Whoever has to sign in first comes back to the proposal: there is nothing to see here.
  const proposal = new Request(new URL(`/propuestas/${id}`, args.request.url));
  return orWrong(proposal, typed, async () => {
    const route = typed['supports'] === 'no' ? supports.remove : supports.put;
    const told = await inTurn(id, args.request, () => toolsOf(args).call(route, { params: { id } }));
    return typeof document === 'undefined' ? redirect(ownPath(typed['volver'], `/propuestas/${id}`), 303) : told;
  });
}

/** Seen without scripts when the support was refused. */
export function Component() {
  const { id } = useParams();
  const wrong = useActionData<Wrong>();
  const { proposals } = useMessages();
  const words = proposals.support;
  const title = wrong?.error ? words.failed : words.toProposal;
  return (
    <Page width="text">
      <Head title={title} listed={false} />
      <EmptyState
        art={<PlaceArt name="closedDoor" />}
        title={title}
        level={1}
        actions={<LinkButton href={`/propuestas/${id}`}>{words.toProposal}</LinkButton>}
      >
        {wrong?.error?.message}
      </EmptyState>
    </Page>
  );
}
