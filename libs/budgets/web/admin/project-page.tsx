import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { budgetOffice } from '../../admin-contract.ts';
import type { OfficeBudget, OfficeProject } from '../../domain/office.ts';
import { PROJECT_BODY, PROJECT_TITLE } from '../../domain/project-text.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { newKey, toolsOf } from '@participa/shell/tools.ts';
import { ProjectStateOf } from '../project-state.tsx';
import { cycleOf, FrozenNotice } from './cycle-frame.tsx';
import { FormFrame } from './form-frame.tsx';
import { MoneyField } from './money-field.tsx';
import { pointed } from './pointed.ts';
import { SaveButton } from './save-button.tsx';

const NEW = 'nuevo';

/** A project to change, or a new one. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await cycleOf(args);
  const id = args.params['project']!;
  const project =
    id === NEW ? null : await orPage(args.request, toolsOf(args).call(budgetOffice.project, { params: { id: cycle.id, project: id } }));
  return { cycle, project, key: newKey() };
}

export async function action(args: ActionFunctionArgs) {
  const [id, project] = [args.params['id']!, args.params['project']!];
  const typed = typedIn(await args.request.formData());
  const { call } = toolsOf(args);
  const { heading = '', title = '', body: text = '', cost = '', reason = '', intent } = typed;
  const params = { id, project };
  const here = `/admin/presupuestos/${id}/proyectos/${project}`;
  return orWrong(args.request, typed, async () => {
    if (intent === 'withdraw') {
      await call(budgetOffice.withdraw, { params, body: { reason } });
      return redirect(`${here}?hecho=retirado`, 303);
    }
    if (intent === 'restore') {
      await call(budgetOffice.restore, { params });
      return redirect(`${here}?hecho=restituido`, 303);
    }
    const body = { heading, title, body: text, cost };
    if (project !== NEW) {
      await call(budgetOffice.change, { params, body });
      return redirect(`${here}?hecho=guardado`, 303);
    }
    const made = await call(budgetOffice.enter, { params: { id }, body, idempotencyKey: typed['key'] });
    return redirect(`/admin/presupuestos/${id}/proyectos/${made.id}?hecho=cargado`, 303);
  });
}

export function Component() {
  const { cycle, project, key } = useLoaderData<typeof loader>();
  const { budgets: words } = useOffices();
  const format = useFormat();
  const wrong = pointed(useActionData<Wrong>(), { cost_missing: 'cost', cost_over_heading: 'cost' });
  const list = `/admin/presupuestos/${cycle.id}/proyectos`;
  return (
    <FormFrame
      cycle={cycle}
      title={project ? `${words.project.number(format.number(project.number))}: ${project.title}` : words.project.new}
      lead={project && <ProjectStateOf project={project} />}
      way={[{ href: list, label: words.projects.title }]}
    >
      {project && (
        <p className="office-ways">
          <Anchor href={`/evaluacion/${cycle.id}/${project.id}`}>{words.project.toDossier}</Anchor>
          {project.won && <Anchor href={`/admin/presupuestos/${cycle.id}/obras/${project.id}`}>{words.project.toWorks}</Anchor>}
          {project.proposal && <Anchor href={`/propuestas/${project.proposal}`}>{words.project.fromProposal}</Anchor>}
        </p>
      )}
      {cycle.frozen && <FrozenNotice />}
      <Mistakes
        wrong={wrong}
        fields={['title', 'body', 'heading', 'cost', 'reason']}
        names={{
          title: words.project.title,
          body: words.project.body,
          heading: words.project.heading,
          cost: words.project.cost,
          reason: words.project.reason,
        }}
      />
      <ProjectForm cycle={cycle} project={project} sendingKey={key} wrong={wrong} />
      {project && !cycle.frozen && <Withdrawal project={project} action={`${list}/${project.id}`} wrong={wrong} />}
    </FormFrame>
  );
}

function ProjectForm({
  cycle,
  project,
  sendingKey,
  wrong,
}: {
  cycle: OfficeBudget;
  project: OfficeProject | null;
  sendingKey: string;
  wrong: Wrong | undefined;
}) {
  const { project: words } = useOffices().budgets;
  const { shell } = useMessages();
  const format = useFormat();
  // What was typed in the other form of this page is not of this one.
  const typed = wrong?.typed['intent'] === 'withdraw' ? {} : (wrong?.typed ?? {});
  const list = `/admin/presupuestos/${cycle.id}/proyectos`;
  return (
    <Form
      action={`${list}/${project?.id ?? NEW}`}
      label={project ? project.title : words.new}
      fields={{ key: sendingKey }}
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
        label={words.title}
        required
        defaultValue={typed['title'] ?? project?.title ?? ''}
        error={mistakeIn(wrong, 'title')}
        counter={{ most: PROJECT_TITLE.maximum, say: words.left }}
      />
      <TextArea
        name="body"
        label={words.body}
        hint={words.bodyHint}
        rows={10}
        required
        defaultValue={typed['body'] ?? project?.body ?? ''}
        error={mistakeIn(wrong, 'body')}
        counter={{ most: PROJECT_BODY.maximum, say: words.left }}
      />
      <Select
        name="heading"
        label={words.heading}
        defaultValue={typed['heading'] ?? project?.heading ?? ''}
        options={cycle.details.map(({ id, name, money }) => ({ value: id, label: `${name} · ${format.money(money)}` }))}
        error={mistakeIn(wrong, 'heading')}
      />
      <MoneyField
        name="cost"
        label={words.cost}
        hint={words.costHint}
        optional={shell.optional}
        typed={typed['cost']}
        value={project?.cost ?? null}
        error={mistakeIn(wrong, 'cost')}
      />
    </Form>
  );
}

function Withdrawal({ project, action: to, wrong }: { project: OfficeProject; action: string; wrong: Wrong | undefined }) {
  const { project: words } = useOffices().budgets;
  if (project.state === 'withdrawn')
    return (
      <Section title={words.restore} id="restituir">
        <Form
          action={to}
          label={words.restore}
          fields={{ intent: 'restore' }}
          actions={
            <SaveButton variant="secondary" icon="history">
              {words.restore}
            </SaveButton>
          }
        >
          <p>{words.restoreLead}</p>
        </Form>
      </Section>
    );
  return (
    <Section title={words.withdraw} id="retirar" lead={words.withdrawLead}>
      <Form
        action={to}
        label={words.withdraw}
        fields={{ intent: 'withdraw' }}
        actions={
          <SaveButton variant="danger" icon="x">
            {words.withdraw}
          </SaveButton>
        }
      >
        <TextArea
          name="reason"
          label={words.reason}
          rows={3}
          defaultValue={wrong?.typed['reason'] ?? ''}
          error={mistakeIn(wrong, 'reason')}
        />
      </Form>
    </Section>
  );
}
