import { redirect, useActionData, useParams, type ActionFunctionArgs } from 'react-router';
import { supports } from '../contract.ts';
import { proposalPath, supportPath } from '../paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Page } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Head } from '@participa/shell/head.tsx';
import { sendInTurn } from '@participa/shell/send-in-turn.ts';
import { actionResult, ownPath, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsTexts } from '../texts/texts.ts';
import { paramsOf } from '@participa/shell/page-params.ts';

/** Gives or takes back a support. With scripts the page that asked goes on with the answer; without them it is opened again. */
export async function action(args: ActionFunctionArgs) {
  const id = paramsOf(args, supportPath).id;
  const submitted = submittedFields(await args.request.formData());
  // A person who had to sign in first comes back to the proposal: there is nothing to see here.
  const proposal = new Request(new URL(proposalPath(id), args.request.url));
  return actionResult(proposal, submitted, async () => {
    const route = submitted['supports'] === 'no' ? supports.remove : supports.put;
    const result = await sendInTurn(id, args.request, () => toolsOf(args).call(route, { params: { id } }));
    return typeof document === 'undefined' ? redirect(ownPath(submitted['back'], proposalPath(id)), 303) : result;
  });
}

/** Seen without scripts when the support was refused. */
export function Component() {
  const { id = '' } = useParams();
  const refusal = useActionData<FormRefusal>();
  const proposals = useTexts(proposalsTexts);
  const t = proposals.support;
  const title = refusal?.error ? t.failed : t.toProposal;
  return (
    <Page width="text">
      <Head title={title} listed={false} />
      <EmptyState
        art={<EmptyStateArt name="closedDoor" />}
        title={title}
        level={1}
        actions={<LinkButton href={proposalPath(id)}>{t.toProposal}</LinkButton>}
      >
        {refusal?.error?.message}
      </EmptyState>
    </Page>
  );
}
