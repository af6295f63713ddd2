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
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { SittingPanel } from './sitting-panel.tsx';
import { AccountForm, ProposalForm, SupportForms, VoteLinks } from './sitting-forms.tsx';
import './desk.css';

const HERE = '/mesa';

/** My open sitting, and what can be done in it. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const { sitting } = await orPage(args.request, call(desk.sitting));
  const asked = new URL(args.request.url).searchParams.get('q')?.trim() ?? '';
  if (!sitting) return { sitting, votes: [], asked: '', found: [] };
  const cycles = await orPage(args.request, call(budgets.list));
  const votes = cycles.items.filter(({ state, phase }) => state === 'open' && phase === 'voting').map(({ id, title }) => ({ id, title }));
  const found = asked
    ? (await orPage(args.request, call(proposals.list, { query: { q: asked, take: 8 } }))).items.map(({ id, title, supports }) => ({
        id,
        title,
        supports,
      }))
    : [];
  return { sitting, votes, asked, found };
}

/** Begins or ends a sitting, or acts in it: the form says which. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const typed = typedIn(await args.request.formData());
  return orWrong(args.request, typed, async () => {
    switch (typed['form']) {
      case 'close':
        await call(desk.close);
        return redirect(`${HERE}?fin=1`, 303);
      case 'account':
        await call(desk.account, { body: { name: typed['name'] ?? '', email: typed['email']?.trim() || null } });
        break;
      case 'propose':
        await call(desk.propose, { body: { title: typed['title'] ?? '', body: typed['body'] ?? '', zone: typed['zone'] || null } });
        break;
      case 'support':
        await call(desk.support, { params: { id: typed['proposal'] ?? '' } });
        break;
      default:
        await call(desk.open, { body: { ...claimOf(typed), reason: typed['reason'] ?? '' } });
    }
    return redirect(HERE, 303);
  });
}

export function Component() {
  const { sitting, votes, asked, found } = useLoaderData<typeof loader>();
  const wrong = useActionData<Wrong>();
  const [search] = useSearchParams();
  const { desk: words } = useOffices();
  const { shell } = useMessages();
  const of = (form: string) => (wrong?.typed['form'] === form ? wrong : undefined);
  if (!sitting)
    return (
      <OfficePage title={words.title} lead={words.lead}>
        {search.has('fin') && !wrong && (
          <Notice tone="success" word={shell.word.success} title={words.ended} role="status">
            {words.endedText}
          </Notice>
        )}
        <div className="desk-parts">
          <BeginForm wrong={wrong} />
        </div>
      </OfficePage>
    );
  return (
    <OfficePage title={words.now} lead={words.lead}>
      <div className="desk-parts">
        <SittingPanel sitting={sitting} />
        {wrong && !['account', 'propose'].includes(wrong.typed['form'] ?? '') && <Mistakes wrong={wrong} fields={[]} />}
        {!sitting.account?.email && <AccountForm wrong={of('account')} named={sitting.account?.name} />}
        <VoteLinks votes={votes} />
        {sitting.account && <ProposalForm wrong={of('propose')} />}
        {sitting.account && <SupportForms asked={asked} found={found} />}
      </div>
    </OfficePage>
  );
}

function BeginForm({ wrong }: { wrong: Wrong | undefined }) {
  const { desk: words } = useOffices();
  const { roll } = useMessages();
  const busy = useNavigation().formAction === HERE;
  return (
    <Section id="empezar" title={words.begin} lead={words.beginLead}>
      <Mistakes
        wrong={wrong}
        fields={['type', 'number', 'born', 'reason']}
        names={{ type: roll.type, number: roll.number, born: roll.born, reason: words.reason }}
      />
      <Form
        action={HERE}
        fields={{ form: 'open' }}
        label={words.begin}
        actions={<Button pending={busy && words.opening}>{words.open}</Button>}
      >
        <ClaimFields wrong={wrong} autoComplete={false} />
        <TextField
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          required
          autoComplete="off"
          defaultValue={wrong?.typed['reason']}
          error={mistakeIn(wrong, 'reason')}
        />
      </Form>
    </Section>
  );
}
