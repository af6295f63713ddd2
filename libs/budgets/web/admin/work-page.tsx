import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { budgetOffice } from '../../admin-contract.ts';
import { workStages, type WorkStage } from '../../domain/cycle.ts';
import type { OfficeProject, WorkDossier } from '../../domain/office.ts';
import { obstacleToWorks } from '../../domain/works.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { newKey, toolsOf } from '@participa/shell/tools.ts';
import { FormFrame } from './form-frame.tsx';
import { MoneyField } from './money-field.tsx';
import { pointed } from './pointed.ts';
import { SaveButton } from './save-button.tsx';

/** The works of one winner. */
export async function loader(args: LoaderFunctionArgs) {
  const { id, project } = args.params as { id: string; project: string };
  return { dossier: await orPage(args.request, toolsOf(args).call(budgetOffice.work, { params: { id, project } })), key: newKey() };
}

export async function action(args: ActionFunctionArgs) {
  const params = { id: args.params['id']!, project: args.params['project']! };
  const typed = typedIn(await args.request.formData());
  const { stage, approved = '', contracted = '', spent = '', contractor = '', contractUrl, reason = '', text = '' } = typed;
  const here = `/admin/presupuestos/${params.id}/obras/${params.project}`;
  return orWrong(args.request, typed, async () => {
    if (typed['intent'] === 'news') {
      await toolsOf(args).call(budgetOffice.tellNews, { params, body: { text }, idempotencyKey: typed['key'] });
      return redirect(`${here}?hecho=novedad`, 303);
    }
    const body = {
      stage: stage as WorkStage,
      approved,
      contracted,
      spent: spent || '0',
      contractor,
      contractUrl: contractUrl || null,
      reason,
    };
    await toolsOf(args).call(budgetOffice.changeWork, { params, body });
    return redirect(`${here}?hecho=guardado`, 303);
  });
}

export function Component() {
  const { dossier, key } = useLoaderData<typeof loader>();
  const { project, silent, overspent } = dossier;
  const { budgets: words } = useOffices();
  const { shell, errors } = useMessages();
  const format = useFormat();
  const wrong = pointed(useActionData<Wrong>(), { stage_backwards: 'reason' });
  const obstacle = obstacleToWorks(project);
  const list = `/admin/presupuestos/${project.budget.id}/obras`;
  const form = words.works;
  return (
    <FormFrame
      cycle={project.budget}
      title={`${words.project.number(format.number(project.number))}: ${project.title}`}
      lead={project.headingName}
      way={[{ href: list, label: words.tabs.works }]}
    >
      {obstacle ? (
        <Notice tone="info" word={shell.word.info} title={form.notWinner}>
          <p>{errors.refusals[obstacle.code](obstacle.facts ?? {})}</p>
        </Notice>
      ) : (
        <>
          {silent !== null && (
            <Notice tone="warning" word={shell.word.warning} title={form.silentTitle}>
              <p>{form.silent(format.number(silent))}</p>
            </Notice>
          )}
          {overspent && (
            <Notice tone="warning" word={shell.word.warning} title={form.overspentTitle}>
              <p>{form.overspentText}</p>
            </Notice>
          )}
          <Mistakes
            wrong={wrong}
            fields={['stage', 'approved', 'contracted', 'spent', 'contractor', 'contractUrl', 'reason', 'text']}
            names={{
              approved: form.approved,
              contracted: form.contracted,
              spent: form.spent,
              contractor: form.contractor,
              contractUrl: form.contractUrl,
              reason: form.reason,
              text: form.text,
            }}
          />
          <WorkForm project={project} wrong={wrong} list={list} />
          <News dossier={dossier} sendingKey={key} wrong={wrong} here={`${list}/${project.id}`} />
        </>
      )}
    </FormFrame>
  );
}

function WorkForm({ project, wrong, list }: { project: OfficeProject; wrong: Wrong | undefined; list: string }) {
  const { works: words } = useOffices().budgets;
  const { shell, budgets } = useMessages();
  const typed = wrong?.typed['intent'] === 'news' ? {} : (wrong?.typed ?? {});
  const { works } = project;
  const sum = (name: 'approved' | 'contracted' | 'spent', value: number | null, more: object = {}) => (
    <MoneyField name={name} label={words[name]} typed={typed[name]} value={value} error={mistakeIn(wrong, name)} {...more} />
  );
  return (
    <Form
      action={`${list}/${project.id}`}
      label={words.title}
      actions={
        <>
          <SaveButton />
          <LinkButton variant="quiet" href={list}>
            {shell.cancel}
          </LinkButton>
        </>
      }
    >
      <Select
        name="stage"
        label={words.stage}
        defaultValue={typed['stage'] ?? works?.stage ?? 'planned'}
        options={workStages.map((value) => ({ value, label: budgets.stage[value] }))}
        error={mistakeIn(wrong, 'stage')}
      />
      {sum('approved', works?.approved ?? project.cost)}
      {sum('contracted', works?.contracted ?? null, { optional: shell.optional })}
      {sum('spent', works?.spent ?? 0)}
      <TextField
        name="contractor"
        label={words.contractor}
        optional={shell.optional}
        defaultValue={typed['contractor'] ?? works?.contractor ?? ''}
        error={mistakeIn(wrong, 'contractor')}
      />
      <TextField
        name="contractUrl"
        type="url"
        label={words.contractUrl}
        hint={words.contractUrlHint}
        optional={shell.optional}
        defaultValue={typed['contractUrl'] ?? works?.contractUrl ?? ''}
        error={mistakeIn(wrong, 'contractUrl')}
      />
      <TextArea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        rows={2}
        optional={shell.optional}
        defaultValue={typed['reason'] ?? ''}
        error={mistakeIn(wrong, 'reason')}
      />
    </Form>
  );
}

function News({ dossier, sendingKey, wrong, here }: { dossier: WorkDossier; sendingKey: string; wrong: Wrong | undefined; here: string }) {
  const { works: words } = useOffices().budgets;
  const { budgets } = useMessages();
  const format = useFormat();
  const news = dossier.project.works?.news ?? [];
  return (
    <Section title={words.news} id="novedades">
      {dossier.stage === null ? (
        <p>{words.saveFirst}</p>
      ) : (
        <Form
          action={here}
          label={words.tell}
          fields={{ intent: 'news', key: sendingKey }}
          actions={
            <SaveButton variant="secondary" icon="megaphone">
              {words.publish}
            </SaveButton>
          }
        >
          <TextArea
            name="text"
            label={words.text}
            hint={words.textHint}
            rows={4}
            defaultValue={wrong?.typed['text'] ?? ''}
            error={mistakeIn(wrong, 'text')}
          />
        </Form>
      )}
      {dossier.stage !== null && news.length === 0 && <p className="soft">{words.noNews}</p>}
      <ul className="office-news">
        {news.map(({ at, stage, text }) => (
          <li key={at + text}>
            <p className="soft">
              <Time dateTime={at} title={format.dateTime(at)}>
                {format.date(at)}
              </Time>{' '}
              · {budgets.stage[stage]}
            </p>
            <PlainText text={text} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
