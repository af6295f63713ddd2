import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import type { AdminBudget, AdminProject } from '../../domain/admin-budget.ts';
import { PROJECT_BODY_LENGTH, PROJECT_TITLE_LENGTH } from '../../domain/project-text.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { newIdempotencyKey, toolsOf } from '@participa/shell/page-tools.ts';
import { ProjectStateTag } from '../project-state-tag.tsx';
import { loadCycle, FrozenNotice } from './cycle-frame.tsx';
import { FormFrame } from './form-frame.tsx';
import { MoneyField } from './money-field.tsx';
import { withErrorAtField } from './with-error-at-field.ts';
import { SaveButton } from './save-button.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

const NEW_PATH_SEGMENT = 'nuevo';

/** A project to change, or a new one. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await loadCycle(args);
  const id = args.params['project']!;
  const project =
    id === NEW_PATH_SEGMENT
      ? null
      : await loaderResult(args.request, toolsOf(args).call(adminBudgets.project, { params: { id: cycle.id, project: id } }));
  return { cycle, project, key: newIdempotencyKey() };
}

export async function action(args: ActionFunctionArgs) {
  const [id, project] = [args.params['id']!, args.params['project']!];
  const submitted = submittedFields(await args.request.formData());
  const { call } = toolsOf(args);
  const { heading = '', title = '', body: text = '', cost = '', reason = '', intent } = submitted;
  const params = { id, project };
  const here = `/admin/presupuestos/${id}/proyectos/${project}`;
  return actionResult(args.request, submitted, async () => {
    if (intent === 'withdraw') {
      await call(adminBudgets.withdraw, { params, body: { reason } });
      return redirect(`${here}?hecho=retirado`, 303);
    }
    if (intent === 'restore') {
      await call(adminBudgets.restore, { params });
      return redirect(`${here}?hecho=restituido`, 303);
    }
    const body = { heading, title, body: text, cost };
    if (project !== NEW_PATH_SEGMENT) {
      await call(adminBudgets.change, { params, body });
      return redirect(`${here}?hecho=guardado`, 303);
    }
    const created = await call(adminBudgets.enter, { params: { id }, body, idempotencyKey: submitted['key'] });
    return redirect(`/admin/presupuestos/${id}/proyectos/${created.id}?hecho=cargado`, 303);
  });
}

export function Component() {
  const { cycle, project, key } = useLoaderData<typeof loader>();
  const t = useTexts(budgetsAdminTexts);
  const format = useFormat();
  const refusal = withErrorAtField(useActionData<FormRefusal>(), { cost_missing: 'cost', cost_over_heading: 'cost' });
  const list = `/admin/presupuestos/${cycle.id}/proyectos`;
  return (
    <FormFrame
      cycle={cycle}
      title={project ? `${t.project.number(format.number(project.number))}: ${project.title}` : t.project.new}
      lead={project && <ProjectStateTag project={project} />}
      parentLinks={[{ href: list, label: t.projects.title }]}
    >
      {project && (
        <p className="office-ways">
          <Anchor href={`/evaluacion/${cycle.id}/${project.id}`}>{t.project.toDossier}</Anchor>
          {project.won && <Anchor href={`/admin/presupuestos/${cycle.id}/obras/${project.id}`}>{t.project.toWorks}</Anchor>}
          {project.proposal && <Anchor href={`/propuestas/${project.proposal}`}>{t.project.fromProposal}</Anchor>}
        </p>
      )}
      {cycle.frozen && <FrozenNotice />}
      <FormErrors
        refusal={refusal}
        fields={['title', 'body', 'heading', 'cost', 'reason']}
        names={{
          title: t.project.title,
          body: t.project.body,
          heading: t.project.heading,
          cost: t.project.cost,
          reason: t.project.reason,
        }}
      />
      <ProjectForm cycle={cycle} project={project} idempotencyKey={key} refusal={refusal} />
      {project && !cycle.frozen && <Withdrawal project={project} action={`${list}/${project.id}`} refusal={refusal} />}
    </FormFrame>
  );
}

function ProjectForm({
  cycle,
  project,
  idempotencyKey,
  refusal,
}: {
  cycle: AdminBudget;
  project: AdminProject | null;
  idempotencyKey: string;
  refusal: FormRefusal | undefined;
}) {
  const { project: t } = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  // What was typed in the other form of this page is not of this one.
  const submitted = refusal?.submitted['intent'] === 'withdraw' ? {} : (refusal?.submitted ?? {});
  const list = `/admin/presupuestos/${cycle.id}/proyectos`;
  return (
    <Form
      action={`${list}/${project?.id ?? NEW_PATH_SEGMENT}`}
      label={project ? project.title : t.new}
      fields={{ key: idempotencyKey }}
      actions={
        <>
          <SaveButton />
          <LinkButton variant="quiet" href={list}>
            {shell.cancel}
          </LinkButton>
        </>
      }
    >
      <TextField
        name="title"
        label={t.title}
        required
        defaultValue={submitted['title'] ?? project?.title ?? ''}
        error={fieldError(refusal, 'title')}
        counter={{ max: PROJECT_TITLE_LENGTH.maximum, text: t.left }}
      />
      <TextArea
        name="body"
        label={t.body}
        hint={t.bodyHint}
        rows={10}
        required
        defaultValue={submitted['body'] ?? project?.body ?? ''}
        error={fieldError(refusal, 'body')}
        counter={{ max: PROJECT_BODY_LENGTH.maximum, text: t.left }}
      />
      <Select
        name="heading"
        label={t.heading}
        defaultValue={submitted['heading'] ?? project?.heading ?? ''}
        options={cycle.details.map(({ id, name, money }) => ({ value: id, label: `${name} · ${format.money(money)}` }))}
        error={fieldError(refusal, 'heading')}
      />
      <MoneyField
        name="cost"
        label={t.cost}
        hint={t.costHint}
        optional={shell.optional}
        submitted={submitted['cost']}
        value={project?.cost ?? null}
        error={fieldError(refusal, 'cost')}
      />
    </Form>
  );
}

function Withdrawal({ project, action: formAction, refusal }: { project: AdminProject; action: string; refusal: FormRefusal | undefined }) {
  const { project: t } = useTexts(budgetsAdminTexts);
  if (project.state === 'withdrawn')
    return (
      <Section title={t.restore} id="restituir">
        <Form
          action={formAction}
          label={t.restore}
          fields={{ intent: 'restore' }}
          actions={
            <SaveButton variant="secondary" icon="history">
              {t.restore}
            </SaveButton>
          }
        >
          <p>{t.restoreLead}</p>
        </Form>
      </Section>
    );
  return (
    <Section title={t.withdraw} id="retirar" lead={t.withdrawLead}>
      <Form
        action={formAction}
        label={t.withdraw}
        fields={{ intent: 'withdraw' }}
        actions={
          <SaveButton variant="danger" icon="x">
            {t.withdraw}
          </SaveButton>
        }
      >
        <TextArea
          name="reason"
          label={t.reason}
          rows={3}
          defaultValue={refusal?.submitted['reason'] ?? ''}
          error={fieldError(refusal, 'reason')}
        />
      </Form>
    </Section>
  );
}
