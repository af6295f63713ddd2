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
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { ProjectStateTag } from '../project-state-tag.tsx';
import { FrozenNotice } from './cycle-frame.tsx';
import { DoneNotice } from './done-notice.tsx';
import { MoneyField } from './money-field.tsx';
import { withErrorAtField } from './with-error-at-field.ts';
import { SaveButton } from './save-button.tsx';
import './office.css';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** One project to evaluate, and the departments known so far. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const { budget, project } = args.params as { budget: string; project: string };
  return {
    project: await loaderResult(args.request, call(adminBudgets.project, { params: { id: budget, project } })),
    departments: (await loaderResult(args.request, call(adminBudgets.choices))).departments,
  };
}

export async function action(args: ActionFunctionArgs) {
  const params = { id: args.params['budget']!, project: args.params['project']! };
  const submitted = submittedFields(await args.request.formData());
  const { state, reason = '', cost = '', yearlyCost = '', months = '', department = '', note = '', dueOn } = submitted;
  return actionResult(args.request, submitted, async () => {
    const time = months.trim() === '' ? null : /^\d+$/.test(months.trim()) ? Number(months) : -1;
    const body = {
      state: state as (typeof verdicts)[number],
      reason,
      cost,
      yearlyCost,
      months: time,
      department,
      note,
      dueOn: dueOn || null,
    };
    await toolsOf(args).call(adminBudgets.evaluate, { params, body });
    return redirect(`/evaluacion/${params.id}/${params.project}?hecho=evaluado`, 303);
  });
}

export function Component() {
  const { project, departments } = useLoaderData<typeof loader>();
  const t = useTexts(budgetsAdminTexts);
  const { dossier, evaluations } = t;
  const shell = useTexts(shellTexts);
  const { me } = useSite();
  const format = useFormat();
  const refusal = withErrorAtField(useActionData<FormRefusal>(), {
    reason_missing: 'reason',
    cost_missing: 'cost',
    cost_over_heading: 'cost',
  });
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
      trail={[{ href: '/evaluacion', label: evaluations.title }, { label: number }]}
    >
      <DoneNotice />
      <div className="office-form">
        <Panel title={dossier.text}>
          <PlainText text={project.body} />
          <p className="office-ways">
            {project.proposal && <Anchor href={`/propuestas/${project.proposal}`}>{dossier.proposal}</Anchor>}
            {manages && <Anchor href={`/admin/presupuestos/${project.budget.id}/proyectos/${project.id}`}>{dossier.edit}</Anchor>}
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
            <FormErrors
              refusal={refusal}
              fields={['state', 'reason', 'cost', 'yearlyCost', 'months', 'department', 'dueOn', 'note']}
              names={{
                state: dossier.state,
                reason: dossier.reason,
                cost: dossier.cost,
                yearlyCost: dossier.yearly,
                months: dossier.months,
                department: dossier.department,
                dueOn: dossier.due,
                note: dossier.note,
              }}
            />
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
  const submitted = refusal?.submitted ?? {};
  const hints = { candidate: t.candidateHint, feasible: t.feasibleHint, not_feasible: t.notFeasibleHint };
  const { optional } = shell;
  return (
    <Form
      action={`/evaluacion/${project.budget.id}/${project.id}`}
      label={t.title}
      actions={
        <>
          <SaveButton>{t.save}</SaveButton>
          <LinkButton variant="quiet" href="/evaluacion">
            {t.back}
          </LinkButton>
        </>
      }
    >
      <RadioGroup
        name="state"
        legend={t.state}
        defaultValue={submitted['state'] ?? project.state}
        error={fieldError(refusal, 'state')}
        options={verdicts.map((value) => ({ value, label: t[value], hint: hints[value] }))}
      />
      <TextArea
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        rows={5}
        defaultValue={submitted['reason'] ?? project.reason ?? ''}
        error={fieldError(refusal, 'reason')}
      />
      <MoneyField
        name="cost"
        label={t.cost}
        hint={t.costHint(format.money(project.headingMoney))}
        submitted={submitted['cost']}
        value={project.cost}
        error={fieldError(refusal, 'cost')}
      />
      <MoneyField
        name="yearlyCost"
        label={t.yearly}
        hint={t.yearlyHint}
        optional={optional}
        submitted={submitted['yearlyCost']}
        value={project.yearlyCost}
        error={fieldError(refusal, 'yearlyCost')}
      />
      <TextField
        name="months"
        label={t.months}
        columns={4}
        inputMode="numeric"
        optional={optional}
        defaultValue={submitted['months'] ?? project.months ?? ''}
        error={fieldError(refusal, 'months')}
      />
      <TextField
        name="department"
        label={t.department}
        list="departments"
        optional={optional}
        defaultValue={submitted['department'] ?? project.department ?? ''}
        error={fieldError(refusal, 'department')}
      />
      <datalist id="departments">
        {departments.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <TextField
        name="dueOn"
        type="date"
        label={t.due}
        columns={16}
        optional={optional}
        defaultValue={submitted['dueOn'] ?? project.dueOn ?? ''}
        error={fieldError(refusal, 'dueOn')}
      />
      <TextArea
        name="note"
        label={t.note}
        hint={t.noteHint}
        rows={3}
        optional={optional}
        defaultValue={submitted['note'] ?? project.note ?? ''}
        error={fieldError(refusal, 'note')}
      />
    </Form>
  );
}
