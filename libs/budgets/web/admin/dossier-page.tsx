import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import { verdicts } from '../../domain/evaluating.ts';
import type { AdminProject } from '../../domain/admin-budget.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Panel, PlainText } from '@participa/kit/parts/prose.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { ProjectStateTag } from '../project-state-tag.tsx';
import { adminProjectPath, dossierPath, dossiersPath, adminBudgetPath } from '../../paths.ts';
import { proposalPath } from '@participa/proposals/paths.ts';
import { FrozenNotice } from './cycle-frame.tsx';
import { DoneNotice } from '@participa/shell/done-notice.tsx';
import { MoneyField } from './money-field.tsx';
import { SaveButton } from './save-button.tsx';
import { paramsOf } from '@participa/shell/page-params.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './admin.module.css';

/** One project to evaluate, and the departments known so far. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const { budget, project } = paramsOf(args, dossierPath);
  return {
    project: await loaderResult(args.request, call(adminBudgets.project, { params: { id: budget, project } })),
    departments: (await loaderResult(args.request, call(adminBudgets.choices))).departments,
  };
}

function monthsFrom(text: string): number | null {
  if (text === '') return null;
  // What is no number must not pass for an empty field.
  return /^\d+$/.test(text) ? Number(text) : -1;
}

export async function action(args: ActionFunctionArgs) {
  const { budget, project } = paramsOf(args, dossierPath);
  const submitted = submittedFields(await args.request.formData());
  const { state, reason = '', cost = '', yearlyCost = '', months = '', department = '', note = '', dueOn } = submitted;
  return actionResult(args.request, submitted, async () => {
    const body = {
      state: state as (typeof verdicts)[number],
      reason,
      cost,
      yearlyCost,
      months: monthsFrom(months.trim()),
      department,
      note,
      dueOn: dueOn || null,
    };
    await toolsOf(args).call(adminBudgets.evaluate, { params: { id: budget, project }, body });
    return redirect(dossierPath(budget, project, { done: 'evaluated' }), 303);
  });
}

export function Component() {
  const { project, departments } = useLoaderData<typeof loader>();
  const t = useTexts(budgetsAdminTexts);
  const { dossier, evaluations } = t;
  const shell = useTexts(shellTexts);
  const { me } = useSite();
  const format = useFormat();
  const refusal = useActionData<FormRefusal>();
  const manages = me?.permissions.includes('budget.manage') ?? false;
  const number = t.project.number(format.number(project.number));
  return (
    <AdminPage
      title={`${number}: ${project.title}`}
      lead={
        <>
          <ProjectStateTag project={project} /> {project.budget.title} · {project.headingName}
        </>
      }
      trail={[{ href: dossiersPath(), label: evaluations.title }, { label: number }]}
    >
      <DoneNotice path={adminBudgetPath} texts={t.done} beforeForm />
      <div className={styles.adminForm}>
        <Panel title={dossier.text}>
          <PlainText text={project.body} />
          <p className={styles.adminOptions}>
            {project.proposal && <Anchor href={proposalPath(project.proposal)}>{dossier.proposal}</Anchor>}
            {manages && <Anchor href={adminProjectPath(project.budget.id, project.id)}>{dossier.edit}</Anchor>}
          </p>
          {project.evaluatedAt && <p className="soft">{dossier.evaluated(format.dateTime(project.evaluatedAt))}</p>}
        </Panel>
        {project.state === 'withdrawn' ? (
          <Notice tone="info" word={shell.word.info} title={dossier.withdrawn}>
            <p>{dossier.withdrawnText}</p>
            {project.reason && <p>{project.reason}</p>}
          </Notice>
        ) : (
          <>
            {project.frozen && <FrozenNotice />}
            <DossierForm project={project} departments={departments} refusal={refusal} />
          </>
        )}
      </div>
    </AdminPage>
  );
}

function DossierForm({
  project,
  departments,
  refusal,
}: {
  project: AdminProject;
  departments: readonly string[];
  refusal: FormRefusal | undefined;
}) {
  const { dossier: t } = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const hints = { candidate: t.candidateHint, feasible: t.feasibleHint, not_feasible: t.notFeasibleHint };
  const { optional } = shell;
  const form = useForm(
    refusal,
    {
      state: t.state,
      reason: { label: t.reason, hint: t.reasonHint },
      cost: { label: t.cost, hint: t.costHint(format.money(project.headingMoney)) },
      yearlyCost: { label: t.yearly, hint: t.yearlyHint, optional },
      months: { label: t.months, optional },
      department: { label: t.department, optional },
      dueOn: { label: t.due, optional },
      note: { label: t.note, hint: t.noteHint, optional },
    },
    {
      stored: {
        state: project.state,
        reason: project.reason,
        months: project.months,
        department: project.department,
        dueOn: project.dueOn,
        note: project.note,
      },
      codes: { reason_missing: 'reason', cost_missing: 'cost', cost_over_heading: 'cost' },
    },
  );
  return (
    <>
      {form.errors}
      <Form
        action={dossierPath(project.budget.id, project.id)}
        label={t.title}
        actions={
          <>
            <SaveButton>{t.save}</SaveButton>
            <LinkButton variant="quiet" href={dossiersPath()}>
              {t.back}
            </LinkButton>
          </>
        }
      >
        <RadioGroup {...form.group('state')} options={verdicts.map((value) => ({ value, label: t[value], hint: hints[value] }))} />
        <TextArea {...form.field('reason')} rows={5} />
        <MoneyField {...form.field('cost')} value={project.cost} />
        <MoneyField {...form.field('yearlyCost')} value={project.yearlyCost} />
        <TextField {...form.field('months')} columns={4} inputMode="numeric" />
        <TextField {...form.field('department')} list="departments" />
        <datalist id="departments">
          {departments.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <TextField {...form.field('dueOn')} type="date" columns={16} />
        <TextArea {...form.field('note')} rows={3} />
      </Form>
    </>
  );
}
