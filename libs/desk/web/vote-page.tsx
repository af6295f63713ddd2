import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { budgets } from '@participa/budgets/contract.ts';
import { desk } from '../contract.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Checkbox, Fieldset } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Mistakes } from '@participa/shell/mistakes.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import './desk.css';

interface Cast {
  receipt: string;
}

/** The ballot paper of a vote, for the person of my sitting. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const params = { id: args.params['id']! };
  const { sitting } = await orPage(args.request, call(desk.sitting));
  if (!sitting) throw redirect('/mesa');
  const budget = await orPage(args.request, call(budgets.one, { params }));
  const { items } = await orPage(args.request, call(budgets.projects, { params }));
  const papers = items
    .filter(({ state }) => state === 'feasible')
    .map(({ id, number, title, cost, heading }) => ({ id, number, title, cost, heading }));
  return {
    budget: {
      id: budget.id,
      title: budget.title,
      headings: budget.groups.flatMap(({ headings }) => headings).map(({ id, name, money }) => ({ id, name, money })),
    },
    papers,
  };
}

/** Casts what was chosen. The receipt is on the answer alone: it stays in no address. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const projects = form.getAll('project').filter((id): id is string => typeof id === 'string');
  return orWrong(args.request, { ...typedIn(form), chosen: projects.join(' ') }, async (): Promise<Cast> =>
    toolsOf(args).call(desk.vote, { params: { id: args.params['id']! }, body: { projects } }),
  );
}

export function Component() {
  const { budget, papers } = useLoaderData<typeof loader>();
  const answer = useActionData<Cast | Wrong>();
  const { desk: words } = useOffices();
  const { shell } = useMessages();
  const here = `/mesa/votar/${budget.id}`;
  const busy = useNavigation().formAction === here;
  const trail = [{ href: '/mesa', label: words.title }, { label: words.ballot }];
  if (answer && 'receipt' in answer)
    return (
      <OfficePage title={words.voteIn(budget.title)} trail={trail}>
        <Notice
          tone="success"
          word={shell.word.success}
          title={words.castDone}
          role="status"
          actions={<LinkButton href="/mesa">{words.back}</LinkButton>}
        >
          {words.receipt(answer.receipt)}
        </Notice>
      </OfficePage>
    );
  const chosen = answer?.typed['chosen']?.split(' ') ?? [];
  return (
    <OfficePage title={words.voteIn(budget.title)} lead={words.voteLead} trail={trail}>
      <Mistakes wrong={answer} fields={[]} />
      <Form
        action={here}
        label={words.ballot}
        actions={
          <>
            <Button size="large" pending={busy && words.casting}>
              {words.cast}
            </Button>
            <LinkButton variant="secondary" href="/mesa">
              {words.back}
            </LinkButton>
          </>
        }
      >
        {budget.headings.map((heading) => (
          <HeadingOnPaper
            key={heading.id}
            heading={heading}
            papers={papers.filter((project) => project.heading === heading.id)}
            chosen={chosen}
          />
        ))}
      </Form>
    </OfficePage>
  );
}

interface HeadingProps {
  heading: { id: string; name: string; money: number };
  papers: readonly { id: string; number: number; title: string; cost: number | null }[];
  chosen: readonly string[];
}

function HeadingOnPaper({ heading: { id, name, money }, papers, chosen }: HeadingProps) {
  const { desk: words } = useOffices();
  const format = useFormat();
  if (papers.length === 0) return null;
  return (
    <Fieldset id={id} legend={`${name} · ${format.money(money)}`}>
      {papers.map((project) => (
        <Checkbox
          key={project.id}
          id={`p-${project.id}`}
          name="project"
          value={project.id}
          defaultChecked={chosen.includes(project.id)}
          label={project.title}
          hint={`${words.number(format.number(project.number))}${project.cost === null ? '' : ` · ${format.money(project.cost)}`}`}
        />
      ))}
    </Fieldset>
  );
}
