import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { budgetOffice } from '../../admin-contract.ts';
import { verdicts } from '../../domain/evaluating.ts';
import type { OfficeProject } from '../../domain/office.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Panel, PlainText } from '@participa/kit/parts/prose.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { ProjectStateOf } from '../project-state.tsx';
import { FrozenNotice } from './cycle-frame.tsx';
import { DoneNotice } from './done-notice.tsx';
import { MoneyField } from './money-field.tsx';
import { pointed } from './pointed.ts';
import { SaveButton } from './save-button.tsx';
import './office.css';

/** One project to evaluate, and the departments known so far. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const { budget, project } = args.params as { budget: string; project: string };
  return {
    project: await orPage(args.request, call(budgetOffice.project, { params: { id: budget, project } })),
    departments: (await orPage(args.request, call(budgetOffice.choices))).departments,
  };
}

export async function action(args: ActionFunctionArgs) {
  const params = { id: args.params['budget']!, project: args.params['project']! };
  const typed = typedIn(await args.request.formData());
  const { state, reason = '', cost = '', yearlyCost = '', months = '', department = '', note = '', dueOn } = typed;
  return orWrong(args.request, typed, async () => {
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
    await toolsOf(args).call(budgetOffice.evaluate, { params, body });
    return redirect(`/evaluacion/${params.id}/${params.project}?hecho=evaluado`, 303);
  });
}

export function Component() {
  const { project, departments } = useLoaderData<typeof loader>();
  const { budgets: words } = useOffices();
  const { dossier, evaluations } = words;
  const { shell } = useMessages();
  const { me } = usePlace();
  const format = useFormat();
  const wrong = pointed(useActionData<Wrong>(), { reason_missing: 'reason', cost_missing: 'cost', cost_over_heading: 'cost' });
  const manages = me?.permissions.includes('budget.manage') ?? false;
  const number = words.project.number(format.number(project.number));
  return (
    <OfficePage
      title={`${number}: ${project.title}`}
      lead={
        <>
          <ProjectStateOf project={project} /> {project.budget.title} · {project.headingName}
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
            <Mistakes
              wrong={wrong}
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
            <DossierForm project={project} departments={departments} wrong={wrong} />
          </>
        )}
      </div>
    </OfficePage>
  );
}

function DossierForm({
  project,
  departments,
  wrong,
}: {
  project: OfficeProject;
  departments: readonly string[];
  wrong: Wrong | undefined;
}) {
  const { dossier: words } = useOffices().budgets;
  const { shell } = useMessages();
  const format = useFormat();
  const typed = wrong?.typed ?? {};
  const hints = { candidate: words.candidateHint, feasible: words.feasibleHint, not_feasible: words.notFeasibleHint };
  const { optional } = shell;
  return (
    <Form
      action={`/evaluacion/${project.budget.id}/${project.id}`}
      label={words.title}
      actions={
        <>
          <SaveButton>{words.save}</SaveButton>
          <LinkButton variant="quiet" href="/evaluacion">
            {words.back}
          </LinkButton>
        </>
      }
    >
      <RadioGroup
        name="state"
        legend={words.state}
        defaultValue={typed['state'] ?? project.state}
        error={mistakeIn(wrong, 'state')}
        options={verdicts.map((value) => ({ value, label: words[value], hint: hints[value] }))}
      />
      <TextArea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        rows={5}
        defaultValue={typed['reason'] ?? project.reason ?? ''}
        error={mistakeIn(wrong, 'reason')}
      />
      <MoneyField
        name="cost"
        label={words.cost}
        hint={words.costHint(format.money(project.headingMoney))}
        typed={typed['cost']}
        value={project.cost}
        error={mistakeIn(wrong, 'cost')}
      />
      <MoneyField
        name="yearlyCost"
        label={words.yearly}
        hint={words.yearlyHint}
        optional={optional}
        typed={typed['yearlyCost']}
        value={project.yearlyCost}
        error={mistakeIn(wrong, 'yearlyCost')}
      />
      <TextField
        name="months"
        label={words.months}
        columns={4}
        inputMode="numeric"
        optional={optional}
        defaultValue={typed['months'] ?? project.months ?? ''}
        error={mistakeIn(wrong, 'months')}
      />
      <TextField
        name="department"
        label={words.department}
        list="departments"
        optional={optional}
        defaultValue={typed['department'] ?? project.department ?? ''}
        error={mistakeIn(wrong, 'department')}
      />
      <datalist id="departments">
        {departments.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <TextField
        name="dueOn"
        type="date"
        label={words.due}
        columns={16}
        optional={optional}
        defaultValue={typed['dueOn'] ?? project.dueOn ?? ''}
        error={mistakeIn(wrong, 'dueOn')}
      />
      <TextArea
        name="note"
        label={words.note}
        hint={words.noteHint}
        rows={3}
        optional={optional}
        defaultValue={typed['note'] ?? project.note ?? ''}
        error={mistakeIn(wrong, 'note')}
      />
    </Form>
  );
}
