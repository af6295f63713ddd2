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
import { ballotPath, budgetPath, budgetsPath } from '@participa/budgets/paths.ts';
import { frontPath } from '@participa/front/paths.ts';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page } from '@participa/kit/frame/page.tsx';
import { Head } from '@participa/shell/head.tsx';
import { sendInTurn } from '@participa/shell/send-in-turn.ts';
import { useMe } from '@participa/people/web/me.ts';
import { loaderResult, actionResult, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf, undefinedIfRefused } from '@participa/shell/page-tools.ts';
import { CastReceipt } from './cast-receipt.tsx';
import { CheckStep } from './check-step.tsx';
import { BallotForm } from './ballot-form.tsx';
import { NoBallot } from './no-ballot.tsx';
import { obstacleToVote } from './obstacle-to-vote.ts';
import { ballotSections, shownSections } from './ballot-paper.ts';
import { PickHeading } from './pick-heading.tsx';
import { paramsOf } from '@participa/shell/page-params.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { ballotsTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** The paper, and my ballot as it is saved and cast. */
export async function loader(args: LoaderFunctionArgs) {
  const { call, maybeSignedIn } = toolsOf(args);
  const params = { id: paramsOf(args, ballotPath).id };
  const [budget, { items: projects }, ballot] = await Promise.all([
    loaderResult(args.request, call(budgets.one, { params })),
    loaderResult(args.request, call(budgets.projects, { params })),
    maybeSignedIn ? undefinedIfRefused(call(ballots.mine, { params }), 400, 401, 403, 404, 409) : undefined,
  ]);
  return { budget, projects, ballot: ballot ?? null };
}

/** A press that saves answers for itself. */
export const shouldRevalidate = ({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean =>
  formData?.get('intent') === 'save' ? false : defaultShouldRevalidate;

/** Saves what is chosen so far, brings it to the last look, or casts it. A refusal keeps the choice. */
export async function action(args: ActionFunctionArgs) {
  const { request } = args;
  const id = paramsOf(args, ballotPath).id;
  const form = await request.formData();
  const projects = form.getAll('project').map(String);
  const headings = form.getAll('heading').map(String);
  const { call } = toolsOf(args);
  const input = { params: { id }, body: { projects } };
  return actionResult(request, { projects: projects.join(' ') }, async () => {
    if (form.get('intent') === 'cast') {
      await call(ballots.cast, input);
      return redirect(ballotPath(id, { step: 'cast' }), 303);
    }
    const ballot = await sendInTurn(`ballot ${id}`, request, () => call(ballots.save, input));
    const review = form.get('intent') === 'review';
    if (!review && typeof document !== 'undefined') return { ballot };
    return redirect(ballotPath(id, { heading: headings, step: review ? 'review' : undefined }), 303);
  });
}

export function Component() {
  const { budget, projects, ballot } = useLoaderData<typeof loader>();
  const t = useTexts(ballotsTexts);
  const shell = useTexts(shellTexts);
  const me = useMe();
  const refusal = useActionData<FormRefusal>();
  const [search] = useSearchParams();
  const { step } = ballotPath.read(search);
  const obstacle = obstacleToVote(budget, me, refusal);
  const trail = [
    { href: frontPath(), label: shell.home },
    { href: budgetsPath(), label: shell.budgets },
    { href: budgetPath(budget.id), label: budget.title },
    { label: t.title },
  ];
  return (
    <Page width="text">
      <Head title={`${t.title}: ${budget.title}`} listed={false} />
      <Breadcrumbs label={shell.breadcrumbs} trail={trail} />
      {step === 'cast' && ballot?.cast ? (
        <CastReceipt budget={budget} projects={projects} cast={ballot.cast} open={!obstacle} />
      ) : (
        <BallotOrObstacle
          step={step}
          requestedHeadings={search.getAll(ballotPath.names.heading)}
          {...{ budget, projects, ballot, refusal, obstacle }}
        />
      )}
    </Page>
  );
}

interface BallotOrObstacleProps extends Omit<OpenBallotProps, 'ballot' | 'rules'> {
  ballot: LoaderData['ballot'];
  obstacle: ReturnType<typeof obstacleToVote>;
}

function BallotOrObstacle({ ballot, obstacle, ...props }: BallotOrObstacleProps) {
  const { rules } = props.budget;
  if (obstacle || !ballot || !rules.ballot)
    return <NoBallot budget={props.budget} obstacle={obstacle ?? { code: 'not_signed_in' }} cast={ballot?.cast ?? null} />;
  return <OpenBallot {...props} ballot={ballot} rules={rules.ballot} />;
}

type LoaderData = Awaited<ReturnType<typeof loader>>;
interface OpenBallotProps extends Pick<LoaderData, 'budget' | 'projects'> {
  ballot: NonNullable<LoaderData['ballot']>;
  rules: NonNullable<LoaderData['budget']['rules']['ballot']>;
  step: ReturnType<typeof ballotPath.read>['step'];
  requestedHeadings: string[];
  refusal: FormRefusal | undefined;
}

/** The projects that are marked: those just submitted, or else those saved or cast before. */
function chosenIn(ballot: OpenBallotProps['ballot'], submitted: string | undefined): readonly string[] {
  if (submitted !== undefined) return submitted.split(' ').filter(Boolean);
  return ballot.saved?.projects ?? ballot.cast?.projects ?? [];
}

/** The vote is open to me: picking a heading where one must be picked, choosing, and the last look. */
function OpenBallot({ budget, projects, ballot, rules, step, requestedHeadings, refusal }: OpenBallotProps) {
  const sections = ballotSections(budget, projects, ballot.shuffle);
  const chosen = chosenIn(ballot, refusal?.submitted['projects']);
  if (step === 'review') return <CheckStep {...{ budget, sections, rules, chosen, refusal }} />;
  const { shown, undecided } = shownSections(sections, requestedHeadings, step === 'heading' ? [] : chosen);
  // Asked once: a person who chose something, or went on without, is not asked again.
  if (undecided.length > 0 && (step === 'heading' || (chosen.length === 0 && requestedHeadings.length === 0)))
    return (
      <PickHeading
        budget={budget}
        sections={undecided}
        others={requestedHeadings}
        losesChoice={chosen.length > 0}
        canSkip={shown.length > 0}
      />
    );
  return (
    <BallotForm
      key={shown.map(({ heading }) => heading.id).join()}
      undecided={undecided.length > 0}
      {...{ budget, sections, shown, rules, ballot, chosen, refusal }}
    />
  );
}
