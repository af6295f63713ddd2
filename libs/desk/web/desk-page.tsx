import {
  redirect,
  useActionData,
  useLoaderData,
  useNavigation,
  useSearchParams,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { budgets } from '@participa/budgets/contract.ts';
import { desk } from '../contract.ts';
import { proposals } from '@participa/proposals/contract.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { ClaimFields, claimOf } from '@participa/roll/web/claim-fields.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { SittingPanel } from './sitting-panel.tsx';
import { AccountForm, ProposalForm, SupportForms, VoteLinks } from './sitting-forms.tsx';
import './desk.css';
import { useTexts } from '@participa/shell/page-language.tsx';
import { deskAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { rollTexts } from '@participa/roll/texts/texts.ts';

const HERE = '/mesa';

/** My open sitting, and what can be done in it. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const { sitting } = await loaderResult(args.request, call(desk.sitting));
  const searchText = new URL(args.request.url).searchParams.get('q')?.trim() ?? '';
  if (!sitting) return { sitting, votes: [], searchText: '', matches: [] };
  const cycles = await loaderResult(args.request, call(budgets.list));
  const votes = cycles.items.filter(({ state, phase }) => state === 'open' && phase === 'voting').map(({ id, title }) => ({ id, title }));
  const matches = searchText
    ? (await loaderResult(args.request, call(proposals.list, { query: { q: searchText, take: 8 } }))).items.map(
        ({ id, title, supports }) => ({
          id,
          title,
          supports,
        }),
      )
    : [];
  return { sitting, votes, searchText, matches };
}

/** Begins or ends a sitting, or acts in it: the form says which. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    switch (submitted['form']) {
      case 'close':
        await call(desk.close);
        return redirect(`${HERE}?fin=1`, 303);
      case 'account':
        await call(desk.account, { body: { name: submitted['name'] ?? '', email: submitted['email']?.trim() || null } });
        break;
      case 'propose':
        await call(desk.propose, {
          body: { title: submitted['title'] ?? '', body: submitted['body'] ?? '', zone: submitted['zone'] || null },
        });
        break;
      case 'support':
        await call(desk.support, { params: { id: submitted['proposal'] ?? '' } });
        break;
      default:
        await call(desk.open, { body: { ...claimOf(submitted), reason: submitted['reason'] ?? '' } });
    }
    return redirect(HERE, 303);
  });
}

export function Component() {
  const { sitting, votes, searchText, matches } = useLoaderData<typeof loader>();
  const refusal = useActionData<FormRefusal>();
  const [search] = useSearchParams();
  const t = useTexts(deskAdminTexts);
  const shell = useTexts(shellTexts);
  const refusalOf = (form: string) => (refusal?.submitted['form'] === form ? refusal : undefined);
  if (!sitting)
    return (
      <AdminPage title={t.title} lead={t.lead}>
        {search.has('fin') && !refusal && (
          <Notice tone="success" word={shell.word.success} title={t.ended} role="status">
            {t.endedText}
          </Notice>
        )}
        <div className="desk-parts">
          <BeginForm refusal={refusal} />
        </div>
      </AdminPage>
    );
  return (
    <AdminPage title={t.now} lead={t.lead}>
      <div className="desk-parts">
        <SittingPanel sitting={sitting} />
        {refusal && !['account', 'propose'].includes(refusal.submitted['form'] ?? '') && <FormErrors refusal={refusal} fields={[]} />}
        {!sitting.account?.email && <AccountForm refusal={refusalOf('account')} knownName={sitting.account?.name} />}
        <VoteLinks votes={votes} />
        {sitting.account && <ProposalForm refusal={refusalOf('propose')} />}
        {sitting.account && <SupportForms searchText={searchText} matches={matches} />}
      </div>
    </AdminPage>
  );
}

function BeginForm({ refusal }: { refusal: FormRefusal | undefined }) {
  const t = useTexts(deskAdminTexts);
  const roll = useTexts(rollTexts);
  const busy = useNavigation().formAction === HERE;
  return (
    <Section id="empezar" title={t.begin} lead={t.beginLead}>
      <FormErrors
        refusal={refusal}
        fields={['type', 'number', 'born', 'reason']}
        names={{ type: roll.type, number: roll.number, born: roll.born, reason: t.reason }}
      />
      <Form action={HERE} fields={{ form: 'open' }} label={t.begin} actions={<Button pending={busy && t.opening}>{t.open}</Button>}>
        <ClaimFields refusal={refusal} autoComplete={false} />
        <TextField
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          required
          autoComplete="off"
          defaultValue={refusal?.submitted['reason']}
          error={fieldError(refusal, 'reason')}
        />
      </Form>
    </Section>
  );
}
