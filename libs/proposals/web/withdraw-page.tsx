import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs } from 'react-router';
import { proposals } from '../contract.ts';
import { obstacleToWithdraw } from '../domain/editing.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { PageTitle } from '@participa/kit/frame/page.tsx';
import { Mistakes } from '@participa/shell/mistakes.tsx';
import { useFormat } from '@participa/shell/place.ts';
import { orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { Closed, OwnFrame, ownProposal } from './own-frame.tsx';

export const loader = ownProposal;

/** Withdraws it: its record stays, and nothing brings it back. */
export async function action(args: ActionFunctionArgs) {
  const id = args.params['id']!;
  return orWrong(args.request, typedIn(await args.request.formData()), async () => {
    await toolsOf(args).call(proposals.withdraw, { params: { id } });
    return redirect(`/propuestas/${id}?hecho=retirada`, 303);
  });
}

export function Component() {
  const { proposal, mine } = useLoaderData<typeof loader>();
  const { proposals: words } = useMessages();
  const format = useFormat();
  const wrong = useActionData<Wrong>();
  const { withdraw } = words;
  const { id, title, supports } = proposal;
  const busy = useNavigation().formAction === `/propuestas/${id}/retirar`;
  const obstacle = obstacleToWithdraw({ ...proposal, mine, publishedAt: Date.parse(proposal.publishedAt) });
  return (
    <OwnFrame proposal={proposal} title={withdraw.title}>
      {obstacle ? (
        <Closed proposal={proposal} title={withdraw.closedTitle} obstacle={obstacle} />
      ) : (
        <>
          <PageTitle title={withdraw.title} over={title} lead={withdraw.lead} />
          <Mistakes wrong={wrong} fields={[]} />
          <Form
            action={`/propuestas/${id}/retirar`}
            label={withdraw.title}
            actions={
              <>
                <Button variant="danger" icon="trash-2" pending={busy && withdraw.doing}>
                  {withdraw.do}
                </Button>
                <LinkButton variant="secondary" href={`/propuestas/${id}`}>
                  {withdraw.keep}
                </LinkButton>
              </>
            }
          >
            <ul className="prose plain-list">
              {supports > 0 && <li>{withdraw.supports(supports, format.number(supports))}</li>}
              {withdraw.what.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </Form>
        </>
      )}
    </OwnFrame>
  );
}
