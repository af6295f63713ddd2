import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs } from 'react-router';
import { proposals } from '../contract.ts';
import { obstacleToWithdraw } from '../domain/editing.ts';
import { proposalPath, withdrawProposalPath } from '../paths.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { PageTitle } from '@participa/kit/frame/page.tsx';
import { FormErrors } from '@participa/shell/form-errors.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { ClosedNotice, OwnProposalFrame, ownProposal } from './own-proposal-frame.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsAuthorTexts } from '../texts/texts.ts';
import { paramsOf } from '@participa/shell/page-params.ts';

export const loader = ownProposal;

/** Withdraws it: its record stays, and nothing brings it back. */
export async function action(args: ActionFunctionArgs) {
  const id = paramsOf(args, withdrawProposalPath).id;
  return actionResult(args.request, submittedFields(await args.request.formData()), async () => {
    await toolsOf(args).call(proposals.withdraw, { params: { id } });
    return redirect(proposalPath(id, { done: 'withdrawn' }), 303);
  });
}

export function Component() {
  const { proposal, mine } = useLoaderData<typeof loader>();
  const format = useFormat();
  const refusal = useActionData<FormRefusal>();
  const { withdraw } = useTexts(proposalsAuthorTexts);
  const { id, title, supports } = proposal;
  const busy = useNavigation().formAction === withdrawProposalPath(id);
  const obstacle = obstacleToWithdraw({ ...proposal, mine, publishedAt: Date.parse(proposal.publishedAt) });
  return (
    <OwnProposalFrame proposal={proposal} title={withdraw.title}>
      {obstacle ? (
        <ClosedNotice proposal={proposal} title={withdraw.closedTitle} obstacle={obstacle} />
      ) : (
        <>
          <PageTitle title={withdraw.title} over={title} lead={withdraw.lead} />
          <FormErrors refusal={refusal} />
          <Form
            action={withdrawProposalPath(id)}
            label={withdraw.title}
            actions={
              <>
                <Button variant="danger" icon="trash-2" pending={busy && withdraw.doing}>
                  {withdraw.do}
                </Button>
                <LinkButton variant="secondary" href={proposalPath(id)}>
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
    </OwnProposalFrame>
  );
}
