import {
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
} from 'react-router';
import { ballots } from '../contract.ts';
import { budgets } from '@participa/budgets/contract.ts';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page } from '@participa/kit/frame/page.tsx';
import { Head } from '@participa/shell/head.tsx';
import { inTurn } from '@participa/shell/in-turn.ts';
import { usePlace } from '@participa/shell/place.ts';
import { orPage, orWrong, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf, unlessRefused } from '@participa/shell/tools.ts';
import { CastReceipt } from './cast-receipt.tsx';
import { CheckStep } from './check-step.tsx';
import { Choosing } from './choosing.tsx';
import { NoBallot } from './no-ballot.tsx';
import { obstacleToVote } from './obstacle-to-vote.ts';
import { sectionsOf, shownOf } from './paper.ts';
import { PickHeading } from './pick-heading.tsx';
import './ballots.css';

/** The paper, and my ballot as it is saved and cast. */
export async function loader(args: LoaderFunctionArgs) {
  const { call, maybeSignedIn } = toolsOf(args);
  const params = { id: args.params['id']! };
  const [budget, { items: projects }, ballot] = await Promise.all([
    orPage(args.request, call(budgets.one, { params })),
    orPage(args.request, call(budgets.projects, { params })),
    maybeSignedIn ? unlessRefused(call(ballots.mine, { params }), 400, 401, 403, 404, 409) : undefined,
  ]);
  return { budget, projects, ballot: ballot ?? null };
}

/** A press that saves answers for itself. */
export const shouldRevalidate = ({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean =>
  formData?.get('deed') === 'save' ? false : defaultShouldRevalidate;

/** Saves what is chosen so far, brings it to the last look, or casts it. A refusal keeps the choice. */
export async function action(args: ActionFunctionArgs) {
  const { request } = args;
  const id = args.params['id']!;
  const form = await request.formData();
  const projects = form.getAll('project').map(String);
  const page = `/presupuestos/${id}/votar`;
  const { call } = toolsOf(args);
  const given = { params: { id }, body: { projects } };
  return orWrong(request, { projects: projects.join(' ') }, async () => {
    if (form.get('deed') === 'cast') {
      await call(ballots.cast, given);
      return redirect(`${page}?paso=emitido`, 303);
    }
    const ballot = await inTurn(`ballot ${id}`, request, () => call(ballots.save, given));
    const search = new URLSearchParams(form.getAll('zona').map((zone) => ['zona', String(zone)]));
    if (form.get('deed') === 'review') search.set('paso', 'revisar');
    else if (typeof document !== 'undefined') return { ballot };
    return redirect(search.size ? `${page}?${search}` : page, 303);
  });
}

export function Component() {
  const { budget, projects, ballot } = useLoaderData<typeof loader>();
  const { ballots: words, shell } = useMessages();
  const { me } = usePlace();
  const wrong = useActionData<Wrong>();
  const [search] = useSearchParams();
  const step = search.get('paso');
  const obstacle = obstacleToVote(budget, me, wrong);
  const trail = [
    { href: '/', label: shell.home },
    { href: '/presupuestos', label: shell.budgets },
    { href: `/presupuestos/${budget.id}`, label: budget.title },
    { label: words.title },
  ];
  return (
    <Page width="text">
      <Head title={`${words.title}: ${budget.title}`} listed={false} />
      <Breadcrumbs label={shell.breadcrumbs} trail={trail} />
      {step === 'emitido' && ballot?.cast ? (
        <CastReceipt budget={budget} projects={projects} cast={ballot.cast} open={!obstacle} />
      ) : obstacle || !ballot || !budget.rules.ballot ? (
        <NoBallot budget={budget} obstacle={obstacle ?? { code: 'not_signed_in' }} cast={ballot?.cast ?? null} />
      ) : (
        <Open step={step} asked={search.getAll('zona')} {...{ budget, projects, ballot, wrong }} rules={budget.rules.ballot} />
      )}
    </Page>
  );
}

type Given = Awaited<ReturnType<typeof loader>>;
interface OpenProps extends Pick<Given, 'budget' | 'projects'> {
  ballot: NonNullable<Given['ballot']>;
  rules: NonNullable<Given['budget']['rules']['ballot']>;
  step: string | null;
  asked: string[];
  wrong: Wrong | undefined;
}

/** The vote is open to me: picking a heading where one must be picked, choosing, and the last look. */
function Open({ budget, projects, ballot, rules, step, asked, wrong }: OpenProps) {
  const sections = sectionsOf(budget, projects, ballot.shuffle);
  const typed = wrong?.typed['projects'];
  const chosen = typed === undefined ? (ballot.saved?.projects ?? ballot.cast?.projects ?? []) : typed.split(' ').filter(Boolean);
  if (step === 'revisar') return <CheckStep {...{ budget, sections, rules, chosen, wrong }} />;
  const { shown, undecided } = shownOf(sections, asked, step === 'zona' ? [] : chosen);
  // Asked once: whoever has chosen something, or goes on without, is not asked again.
  if (undecided.length > 0 && (step === 'zona' || (chosen.length === 0 && asked.length === 0)))
    return <PickHeading budget={budget} sections={undecided} others={asked} loses={chosen.length > 0} skip={shown.length > 0} />;
  return (
    <Choosing
      key={shown.map(({ heading }) => heading.id).join()}
      undecided={undecided.length > 0}
      {...{ budget, sections, shown, rules, ballot, chosen, wrong }}
    />
  );
}
