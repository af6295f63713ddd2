import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  useNavigation,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { counting } from '../contract.ts';
import { stageOf, type VoteState } from '../domain/vote-state.ts';
import { countPath, adminBudgetPath, adminBudgetsPath } from '@participa/budgets/paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Checkbox } from '@participa/kit/forms/choice.tsx';
import { ErrorSummary } from '@participa/kit/forms/error-summary.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Section, Stack } from '@participa/kit/frame/page.tsx';
import { FormErrors } from '@participa/shell/form-errors.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { HeadingCount } from './heading-count.tsx';
import { CountedRule } from './counted-rule.tsx';
import { Turnout } from './turnout.tsx';
import { VoteProgress } from './vote-progress.tsx';
import { paramsOf } from '@participa/shell/page-params.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { ballotsAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** How far the vote of a budget is. */
export async function loader(args: LoaderFunctionArgs) {
  return loaderResult(args.request, toolsOf(args).call(counting.state, { params: paramsOf(args, countPath) }));
}

/** Closes and counts, or publishes. */
export async function action(args: ActionFunctionArgs) {
  const id = paramsOf(args, countPath).id;
  const submitted = submittedFields(await args.request.formData());
  const isPublish = submitted['intent'] === 'publish';
  if (isPublish && submitted['sure'] !== 'on') return data({ unconfirmed: true as const }, { status: 400 });
  return actionResult(args.request, submitted, async () => {
    await toolsOf(args).call(isPublish ? counting.publish : counting.close, { params: { id } });
    return redirect(countPath(id), 303);
  });
}

export function Component() {
  const vote = useLoaderData<typeof loader>();
  const answer = useActionData<FormRefusal | { unconfirmed: true }>();
  const t = useTexts(ballotsAdminTexts);
  const shell = useTexts(shellTexts);
  const unconfirmed = answer !== undefined && 'unconfirmed' in answer;
  const { results, budget } = vote;
  return (
    <AdminPage
      title={t.title}
      lead={vote.title}
      trail={[{ href: adminBudgetsPath(), label: t.cycles }, { href: adminBudgetPath(budget), label: vote.title }, { label: t.title }]}
    >
      <Stack>
        {unconfirmed ? (
          <ErrorSummary title={shell.errorTitle} errors={[{ field: 'sure', message: t.notSure }]} />
        ) : (
          <FormErrors refusal={answer} />
        )}
        <VoteProgress vote={vote} close={<CloseForm vote={vote} />} />
        <Turnout vote={vote} />
        {results && <CountedRule results={results} />}
        {results?.headings.map((heading) => (
          <HeadingCount key={heading.heading} result={heading} />
        ))}
        {stageOf(vote) === 'counted' && vote.state === 'open' && <PublishForm vote={vote} unconfirmed={unconfirmed} />}
      </Stack>
    </AdminPage>
  );
}

function CloseForm({ vote }: { vote: VoteState }) {
  const t = useTexts(ballotsAdminTexts);
  const busy = useNavigation().formData?.get('intent') === 'close';
  const label = vote.closedAt ? t.count : t.close;
  return (
    <Form
      action={countPath(vote.budget)}
      label={label}
      fields={{ intent: 'close' }}
      actions={
        <Button icon="stamp" pending={busy && t.working}>
          {label}
        </Button>
      }
    >
      {null}
    </Form>
  );
}

function PublishForm({ vote, unconfirmed }: { vote: VoteState; unconfirmed: boolean }) {
  const t = useTexts(ballotsAdminTexts);
  const busy = useNavigation().formData?.get('intent') === 'publish';
  return (
    <Section title={t.publishTitle} lead={t.publishLead} id="publicar">
      <Form
        action={countPath(vote.budget)}
        label={t.publishTitle}
        fields={{ intent: 'publish' }}
        actions={
          <Button icon="stamp" pending={busy && t.publishing}>
            {t.publish}
          </Button>
        }
      >
        <Checkbox name="sure" label={t.sure} required {...(unconfirmed ? { error: t.notSure } : {})} />
      </Form>
    </Section>
  );
}
