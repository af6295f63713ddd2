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
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { ProjectStateTag } from '../project-state-tag.tsx';
import { adminProjectPath, adminProjectsPath, adminWorkPath, dossierPath, NEW_PROJECT } from '../../paths.ts';
import { proposalPath } from '@participa/proposals/paths.ts';
import { loadCycle, FrozenNotice } from './cycle-frame.tsx';
import { FormFrame } from './form-frame.tsx';
import { MoneyField } from './money-field.tsx';
import { SaveButton } from './save-button.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { paramsOf } from '@participa/shell/page-params.ts';
import { keyOf } from '@participa/shell/idempotency-key.tsx';
import styles from './admin.module.css';

/** A project to change, or a new one. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await loadCycle(args);
  const id = paramsOf(args, adminProjectPath).project;
  const project =
    id === NEW_PROJECT
      ? null
      : await loaderResult(args.request, toolsOf(args).call(adminBudgets.project, { params: { id: cycle.id, project: id } }));
  return { cycle, project };
}

export async function action(args: ActionFunctionArgs) {
  const params = paramsOf(args, adminProjectPath);
  const { id, project } = params;
  const submitted = submittedFields(await args.request.formData());
  const { call } = toolsOf(args);
  const { heading = '', title = '', body: text = '', cost = '', reason = '', intent } = submitted;
  return actionResult(args.request, submitted, async () => {
    if (intent === 'withdraw') {
      await call(adminBudgets.withdraw, { params, body: { reason } });
      return redirect(adminProjectPath(id, project, { done: 'withdrawn' }), 303);
    }
    if (intent === 'restore') {
      await call(adminBudgets.restore, { params });
      return redirect(adminProjectPath(id, project, { done: 'restored' }), 303);
    }
    const body = { heading, title, body: text, cost };
    if (project !== NEW_PROJECT) {
      await call(adminBudgets.change, { params, body });
      return redirect(adminProjectPath(id, project, { done: 'saved' }), 303);
    }
    const created = await call(adminBudgets.enter, { params: { id }, body, idempotencyKey: keyOf(submitted) });
    return redirect(adminProjectPath(id, created.id, { done: 'entered' }), 303);
  });
}

export function Component() {
  const { cycle, project } = useLoaderData<typeof loader>();
  const t = useTexts(budgetsAdminTexts);
  const format = useFormat();
  const refusal = useActionData<FormRefusal>();
  const list = adminProjectsPath(cycle.id);
  return (
    <FormFrame
      cycle={cycle}
      title={project ? `${t.project.number(format.number(project.number))}: ${project.title}` : t.project.new}
      lead={project && <ProjectStateTag project={project} />}
      parentLinks={[{ href: list, label: t.projects.title }]}
    >
      {project && (
        <p className={styles.adminOptions}>
          <Anchor href={dossierPath(cycle.id, project.id)}>{t.project.toDossier}</Anchor>
          {project.won && <Anchor href={adminWorkPath(cycle.id, project.id)}>{t.project.toWorks}</Anchor>}
          {project.proposal && <Anchor href={proposalPath(project.proposal)}>{t.project.fromProposal}</Anchor>}
        </p>
      )}
      {cycle.frozen && <FrozenNotice />}
      <ProjectForm cycle={cycle} project={project} refusal={refusal} />
      {project && !cycle.frozen && <Withdrawal project={project} action={adminProjectPath(cycle.id, project.id)} refusal={refusal} />}
    </FormFrame>
  );
}

function ProjectForm({ cycle, project, refusal }: { cycle: AdminBudget; project: AdminProject | null; refusal: FormRefusal | undefined }) {
  const { project: t } = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const list = adminProjectsPath(cycle.id);
  const form = useForm(
    refusal,
    {
      title: t.title,
      body: { label: t.body, hint: t.bodyHint },
      heading: t.heading,
      cost: { label: t.cost, hint: t.costHint, optional: shell.optional },
    },
    {
      stored: { title: project?.title, body: project?.body, heading: project?.heading },
      intents: ['save'],
      codes: { cost_missing: 'cost', cost_over_heading: 'cost' },
    },
  );
  return (
    <>
      {form.errors}
      <Form
        action={adminProjectPath(cycle.id, project?.id ?? NEW_PROJECT)}
        label={project ? project.title : t.new}
        fields={{ intent: 'save' }}
        actions={
          <>
            <SaveButton />
            <LinkButton variant="quiet" href={list}>
              {shell.cancel}
            </LinkButton>
          </>
        }
      >
        <TextField {...form.field('title')} required counter={{ max: PROJECT_TITLE_LENGTH.maximum, text: t.left }} />
        <TextArea {...form.field('body')} rows={10} required counter={{ max: PROJECT_BODY_LENGTH.maximum, text: t.left }} />
        <Select
          {...form.field('heading')}
          options={cycle.details.map(({ id, name, money }) => ({ value: id, label: `${name} · ${format.money(money)}` }))}
        />
        <MoneyField {...form.field('cost')} value={project?.cost ?? null} />
      </Form>
    </>
  );
}

function Withdrawal({ project, action: formAction, refusal }: { project: AdminProject; action: string; refusal: FormRefusal | undefined }) {
  const { project: t } = useTexts(budgetsAdminTexts);
  const form = useForm(refusal, { reason: t.reason }, { intents: ['withdraw', 'restore'] });
  if (project.state === 'withdrawn')
    return (
      <Section title={t.restore} id="restituir">
        {form.errors}
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
      {form.errors}
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
        <TextArea {...form.field('reason')} rows={3} />
      </Form>
    </Section>
  );
}
