import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { processes } from '@participa/processes/contract.ts';
import { drafts, proposals, supports } from '../contract.ts';
import { obstacleInPhase } from '@participa/processes/domain/capability.ts';
import { Id } from '@participa/base/identifier.ts';
import { obstacleToPropose } from '../domain/editing.ts';
import { textErrors } from '../domain/wording.ts';
import { proposalPath, proposalsPath, newProposalPath } from '../paths.ts';
import { frontPath } from '@participa/front/paths.ts';
import { processPath } from '@participa/processes/paths.ts';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Head } from '@participa/shell/head.tsx';
import { localRefusal, withMessages } from '@participa/shell/local-errors.ts';
import { useMe } from '@participa/people/web/me.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { newIdempotencyKey, toolsOf, undefinedIfRefused } from '@participa/shell/page-tools.ts';
import { keyOf } from '@participa/shell/idempotency-key.tsx';
import { autosaveFinished } from './autosave.tsx';
import { CheckStep } from './check-step.tsx';
import { OtherDrafts } from './other-drafts.tsx';
import { SimilarStep } from './similar-step.tsx';
import { StepsDone } from './steps-done.tsx';
import { loadDraft, redirectToStep } from './writing-step.ts';
import { TerritoryStep, TextStep, TitleStep } from './writing-steps.tsx';
import { queryOf } from '@participa/shell/page-params.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { proposalsAuthorTexts, proposalsRefusals, proposalsTexts } from '../texts/texts.ts';
import { useRefusalText } from '@participa/shell/page-language.tsx';
import { fieldTexts, requestTexts } from '@participa/base/texts/texts.ts';

/** What an address asks for: its draft, its question, and its process, if it is one. */
function askedOf(args: LoaderFunctionArgs) {
  const { draft, step = 'title', process, then } = queryOf(args, newProposalPath);
  return { draft, step, then, process: Id.safeParse(process).data ?? null };
}

/** A draft and one of its questions. An address without a draft gets a new one, so that it can be come back to. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const { draft: id, step, process } = askedOf(args);
  if (!id) {
    // Asked only to send visitors to sign in before they have written anything.
    await loaderResult(args.request, call(drafts.list));
    throw redirectToStep(newIdempotencyKey(), 'title', process);
  }
  await autosaveFinished();
  const draft = await loaderResult(args.request, undefinedIfRefused(loadDraft(call, id, process), 400));
  // No id at all, whatever it was.
  if (!draft) throw redirectToStep(newIdempotencyKey(), 'title', process);
  const draftProcess = draft.process ? await undefinedIfRefused(call(processes.one, { params: { id: draft.process } }), 404) : undefined;
  const others =
    step === 'title' && !draft.savedAt
      ? (await call(drafts.list)).items.map(({ id: other, title, savedAt }) => ({ id: other, title, savedAt }))
      : [];
  const similar = step === 'similar' ? (await call(proposals.similar, { query: { title: draft.title.slice(0, 1_000) } })).items : [];
  const ids = similar.map((each) => each.id).join(',');
  const mine = ids ? await undefinedIfRefused(call(supports.mine, { query: { of: ids } }), 401) : undefined;
  return { draft, step, others, similar, supported: mine?.items ?? [], draftProcess };
}

/** Saves one answer and goes on to the next question; from the last one, publishes. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const { draft: draftId = '', step, process, then } = askedOf(args);
  const submitted = submittedFields(await args.request.formData());
  const { title = '', body = '' } = submitted;
  const [zone, topic] = [submitted['zone'] || null, submitted['topic'] || null];
  return actionResult(args.request, submitted, async () => {
    if (step === 'review') {
      const { id } = await call(proposals.publish, {
        body: { title, body, zone, topic, draft: draftId, process: submitted['process'] || null },
        idempotencyKey: keyOf(submitted),
      });
      return redirect(proposalPath(id, { done: 'published' }), 303);
    }
    await autosaveFinished();
    const before = await loadDraft(call, draftId, process);
    const answers = { title: { title }, text: { body }, territory: { zone, topic }, similar: {} }[step];
    const { id, savedAt: _savedAt, ...text } = { ...before, ...answers };
    await call(drafts.save, { params: { id }, body: text });
    const errors = textErrors(text).filter(({ path }) => path in answers);
    if (errors.length > 0) return data<FormRefusal>(localRefusal(errors, submitted), { status: 400 });
    if (then) return redirectToStep(id, then);
    if (step === 'title') {
      const { items } = await call(proposals.similar, { query: { title } });
      return redirectToStep(id, items.length > 0 ? 'similar' : 'text');
    }
    return redirectToStep(id, ({ similar: 'text', text: 'territory', territory: 'review' } as const)[step]);
  });
}

export function Component() {
  const { draftProcess } = useLoaderData<typeof loader>();
  const me = useMe();
  const { write } = useTexts(proposalsAuthorTexts);
  const proposals = useTexts(proposalsTexts);
  const shell = useTexts(shellTexts);
  const refusalText = useRefusalText(proposalsRefusals);
  const obstacle = me && (obstacleToPropose(me) ?? (draftProcess && obstacleInPhase(draftProcess, 'propose')));
  return (
    <Page width="text">
      <Head title={write.title} description={write.description} listed={false} />
      <Breadcrumbs
        label={shell.breadcrumbs}
        trail={[{ href: frontPath(), label: shell.home }, { href: proposalsPath(), label: shell.proposals }, { label: write.title }]}
      />
      <PageTitle
        title={write.title}
        lead={
          draftProcess && (
            <>
              {proposals.page.partOf} <Anchor href={processPath(draftProcess.id)}>{draftProcess.title}</Anchor>
            </>
          )
        }
      />
      {obstacle ? (
        <Notice tone="warning" word={shell.word.warning}>
          {refusalText(obstacle)}
        </Notice>
      ) : (
        <CurrentStep />
      )}
    </Page>
  );
}

/** The question that is asked now, after those that are answered. */
function CurrentStep() {
  const { draft, step, others, similar, supported } = useLoaderData<typeof loader>();
  const refusal = withMessages(useActionData<FormRefusal>(), { request: useTexts(requestTexts), fields: useTexts(fieldTexts) });
  return (
    <>
      <StepsDone draft={draft} step={step} />
      {others.length > 0 && !refusal && <OtherDrafts drafts={others} />}
      {step === 'title' && <TitleStep key={draft.id} draft={draft} refusal={refusal} />}
      {step === 'similar' && <SimilarStep draft={draft.id} similar={similar} supported={supported} />}
      {step === 'text' && <TextStep key={draft.id} draft={draft} refusal={refusal} />}
      {step === 'territory' && <TerritoryStep key={draft.id} draft={draft} refusal={refusal} />}
      {step === 'review' && <CheckStep draft={draft} refusal={refusal} />}
    </>
  );
}
