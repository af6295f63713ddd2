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
import { Button } from '@participa/kit/forms/button.tsx';
import { Checkbox } from '@participa/kit/forms/choice.tsx';
import { ErrorSummary } from '@participa/kit/forms/error-summary.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Section, Stack } from '@participa/kit/frame/page.tsx';
import { Mistakes } from '@participa/shell/mistakes.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { CountOfHeading } from './count-of-heading.tsx';
import { CountOfVote } from './count-of-vote.tsx';
import { Turnout } from './turnout.tsx';
import { VoteStanding } from './vote-standing.tsx';
import './counting.css';

/** How far the vote of a budget is. */
export async function loader(args: LoaderFunctionArgs) {
  return orPage(args.request, toolsOf(args).call(counting.state, { params: { id: args.params['id']! } }));
}

/** Closes and counts, or publishes. */
export async function action(args: ActionFunctionArgs) {
  const id = args.params['id']!;
  const typed = typedIn(await args.request.formData());
  const publishes = typed['do'] === 'publish';
  if (publishes && typed['sure'] !== 'on') return data({ unsure: true as const }, { status: 400 });
  return orWrong(args.request, typed, async () => {
    await toolsOf(args).call(publishes ? counting.publish : counting.close, { params: { id } });
    return redirect(`/admin/presupuestos/${id}/conteo`, 303);
  });
}

export function Component() {
  const vote = useLoaderData<typeof loader>();
  const given = useActionData<Wrong | { unsure: true }>();
  const { ballots: words } = useOffices();
  const { shell } = useMessages();
  const unsure = given !== undefined && 'unsure' in given;
  const { results, budget } = vote;
  return (
    <OfficePage
      title={words.title}
      lead={vote.title}
      trail={[
        { href: '/admin/presupuestos', label: words.cycles },
        { href: `/admin/presupuestos/${budget}`, label: vote.title },
        { label: words.title },
      ]}
    >
      <Stack>
        {unsure ? (
          <ErrorSummary title={shell.errorTitle} errors={[{ field: 'sure', message: words.notSure }]} />
        ) : (
          <Mistakes wrong={given} fields={[]} />
        )}
        <VoteStanding vote={vote} close={<CloseForm vote={vote} />} />
        <Turnout vote={vote} />
        {results && <CountOfVote results={results} />}
        {results?.headings.map((heading) => (
          <CountOfHeading key={heading.heading} result={heading} />
        ))}
        {stageOf(vote) === 'counted' && vote.state === 'open' && <PublishForm vote={vote} unsure={unsure} />}
      </Stack>
    </OfficePage>
  );
}

function CloseForm({ vote }: { vote: VoteState }) {
  const { ballots: words } = useOffices();
  const busy = useNavigation().formData?.get('do') === 'close';
  const label = vote.closedAt ? words.count : words.close;
  return (
    <Form
      action={`/admin/presupuestos/${vote.budget}/conteo`}
      label={label}
      fields={{ do: 'close' }}
      actions={
        <Button icon="stamp" pending={busy && words.working}>
          {label}
        </Button>
      }
    >
      {null}
    </Form>
  );
}

function PublishForm({ vote, unsure }: { vote: VoteState; unsure: boolean }) {
  const { ballots: words } = useOffices();
  const busy = useNavigation().formData?.get('do') === 'publish';
  return (
    <Section title={words.publishTitle} lead={words.publishLead} id="publicar">
      <Form
        action={`/admin/presupuestos/${vote.budget}/conteo`}
        label={words.publishTitle}
        fields={{ do: 'publish' }}
        actions={
          <Button icon="stamp" pending={busy && words.publishing}>
            {words.publish}
          </Button>
        }
      >
        <Checkbox name="sure" label={words.sure} required {...(unsure ? { error: words.notSure } : {})} />
      </Form>
    </Section>
  );
}
