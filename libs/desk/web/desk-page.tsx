import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { budgets } from '@participa/budgets/contract.ts';
import { desk } from '../contract.ts';
import { proposals } from '@participa/proposals/contract.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { ClaimFields, claimOf, useClaimLabels } from '@participa/roll/web/claim-fields.tsx';
import { deskPath } from '../paths.ts';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { SittingPanel } from './sitting-panel.tsx';
import { AccountForm, ProposalForm, SupportForms, VoteLinks } from './sitting-forms.tsx';
import { DoneNotice } from '@participa/shell/done-notice.tsx';
import { queryOf } from '@participa/shell/page-params.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { deskAdminTexts } from '../texts/texts.ts';
import styles from './desk.module.css';

/** My open sitting, and what can be done in it. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const { sitting } = await loaderResult(args.request, call(desk.sitting));
  const searchText = queryOf(args, deskPath).q?.trim() ?? '';
  if (!sitting) return { sitting, votes: [], searchText: '', matches: [] };
  const cycles = await loaderResult(args.request, call(budgets.list));
  const votes = cycles.items.filter(({ state, phase }) => state === 'open' && phase === 'voting').map(({ id, title }) => ({ id, title }));
  if (!searchText) return { sitting, votes, searchText, matches: [] };
  const found = await loaderResult(args.request, call(proposals.list, { query: { q: searchText, take: 8 } }));
  return { sitting, votes, searchText, matches: found.items.map(({ id, title, supports }) => ({ id, title, supports })) };
}

/** Begins or ends a sitting, or acts in it: the form says which. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const submitted = submittedFields(await args.request.formData());
  const { name = '', email = '', title = '', body = '', zone = '', proposal = '', reason = '' } = submitted;
  return actionResult(args.request, submitted, async () => {
    switch (submitted['intent']) {
      case 'close':
        await call(desk.close);
        return redirect(deskPath({ done: 'ended' }), 303);
      case 'account':
        await call(desk.account, { body: { name, email: email.trim() || null } });
        break;
      case 'propose':
        await call(desk.propose, { body: { title, body, zone: zone || null } });
        break;
      case 'support':
        await call(desk.support, { params: { id: proposal } });
        break;
      default:
        await call(desk.open, { body: { ...claimOf(submitted), reason } });
    }
    return redirect(deskPath(), 303);
  });
}

export function Component() {
  const { sitting, votes, searchText, matches } = useLoaderData<typeof loader>();
  const refusal = useActionData<FormRefusal>();
  const t = useTexts(deskAdminTexts);
  const others = useForm(refusal, {}, { intents: ['close', 'support'] });
  if (!sitting)
    return (
      <AdminPage title={t.title} lead={t.lead}>
        <DoneNotice path={deskPath} titles={{ ended: t.ended }} texts={{ ended: t.endedText }} />
        <div className={styles.deskParts}>
          <BeginForm refusal={refusal} />
        </div>
      </AdminPage>
    );
  return (
    <AdminPage title={t.now} lead={t.lead}>
      <div className={styles.deskParts}>
        <SittingPanel sitting={sitting} />
        {others.errors}
        {!sitting.account?.email && <AccountForm refusal={refusal} knownName={sitting.account?.name} />}
        <VoteLinks votes={votes} />
        {sitting.account && <ProposalForm refusal={refusal} />}
        {sitting.account && <SupportForms searchText={searchText} matches={matches} />}
      </div>
    </AdminPage>
  );
}

function BeginForm({ refusal }: { refusal: FormRefusal | undefined }) {
  const t = useTexts(deskAdminTexts);
  const busy = useNavigation().formAction === deskPath();
  const form = useForm(refusal, { ...useClaimLabels(), reason: { label: t.reason, hint: t.reasonHint } });
  return (
    <Section id="empezar" title={t.begin} lead={t.beginLead}>
      {form.errors}
      <Form action={deskPath()} fields={{ intent: 'open' }} label={t.begin} actions={<Button pending={busy && t.opening}>{t.open}</Button>}>
        <ClaimFields form={form} autoComplete={false} />
        <TextField {...form.field('reason')} required autoComplete="off" />
      </Form>
    </Section>
  );
}
