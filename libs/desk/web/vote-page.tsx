import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { budgets } from '@participa/budgets/contract.ts';
import { desk } from '../contract.ts';
import { deskPath, deskVotePath } from '../paths.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Checkbox, Fieldset } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { FormErrors } from '@participa/shell/form-errors.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { paramsOf } from '@participa/shell/page-params.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { deskAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

interface CastResult {
  receipt: string;
}

/** The ballot paper of a vote, for the person of my sitting. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const params = paramsOf(args, deskVotePath);
  const { sitting } = await loaderResult(args.request, call(desk.sitting));
  if (!sitting) throw redirect(deskPath());
  const budget = await loaderResult(args.request, call(budgets.one, { params }));
  const { items } = await loaderResult(args.request, call(budgets.projects, { params }));
  const projects = items
    .filter(({ state }) => state === 'feasible')
    .map(({ id, number, title, cost, heading }) => ({ id, number, title, cost, heading }));
  return {
    budget: {
      id: budget.id,
      title: budget.title,
      headings: budget.groups.flatMap(({ headings }) => headings).map(({ id, name, money }) => ({ id, name, money })),
    },
    projects,
  };
}

/** Casts what was chosen. The receipt is on the answer alone: it stays in no address. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const projects = form.getAll('project').filter((id): id is string => typeof id === 'string');
  return actionResult(args.request, { ...submittedFields(form), chosen: projects.join(' ') }, async (): Promise<CastResult> =>
    toolsOf(args).call(desk.vote, { params: paramsOf(args, deskVotePath), body: { projects } }),
  );
}

export function Component() {
  const { budget, projects } = useLoaderData<typeof loader>();
  const answer = useActionData<CastResult | FormRefusal>();
  const t = useTexts(deskAdminTexts);
  const shell = useTexts(shellTexts);
  const here = deskVotePath(budget.id);
  const busy = useNavigation().formAction === here;
  const trail = [{ href: deskPath(), label: t.title }, { label: t.ballot }];
  if (answer && 'receipt' in answer)
    return (
      <AdminPage title={t.voteIn(budget.title)} trail={trail}>
        <Notice
          tone="success"
          word={shell.word.success}
          title={t.castDone}
          role="status"
          actions={<LinkButton href={deskPath()}>{t.back}</LinkButton>}
        >
          {t.receipt(answer.receipt)}
        </Notice>
      </AdminPage>
    );
  const chosen = answer?.submitted['chosen']?.split(' ') ?? [];
  return (
    <AdminPage title={t.voteIn(budget.title)} lead={t.voteLead} trail={trail}>
      <FormErrors refusal={answer} />
      <Form
        action={here}
        label={t.ballot}
        actions={
          <>
            <Button size="large" pending={busy && t.casting}>
              {t.cast}
            </Button>
            <LinkButton variant="secondary" href={deskPath()}>
              {t.back}
            </LinkButton>
          </>
        }
      >
        {budget.headings.map((heading) => (
          <HeadingFieldset
            key={heading.id}
            heading={heading}
            projects={projects.filter((project) => project.heading === heading.id)}
            chosen={chosen}
          />
        ))}
      </Form>
    </AdminPage>
  );
}

interface HeadingFieldsetProps {
  heading: { id: string; name: string; money: number };
  projects: readonly { id: string; number: number; title: string; cost: number | null }[];
  chosen: readonly string[];
}

function HeadingFieldset({ heading: { id, name, money }, projects, chosen }: HeadingFieldsetProps) {
  const t = useTexts(deskAdminTexts);
  const format = useFormat();
  if (projects.length === 0) return null;
  return (
    <Fieldset id={id} legend={`${name} · ${format.money(money)}`}>
      {projects.map((project) => (
        <Checkbox
          key={project.id}
          id={`p-${project.id}`}
          name="project"
          value={project.id}
          defaultChecked={chosen.includes(project.id)}
          label={project.title}
          hint={`${t.number(format.number(project.number))}${project.cost === null ? '' : ` · ${format.money(project.cost)}`}`}
        />
      ))}
    </Fieldset>
  );
}
