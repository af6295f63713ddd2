import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import { workStages, type WorkStage } from '../../domain/cycle.ts';
import type { AdminProject, WorkDossier } from '../../domain/admin-budget.ts';
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
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { newIdempotencyKey, toolsOf } from '@participa/shell/page-tools.ts';
import { FormFrame } from './form-frame.tsx';
import { MoneyField } from './money-field.tsx';
import { withErrorAtField } from './with-error-at-field.ts';
import { SaveButton } from './save-button.tsx';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts, budgetsRefusals, budgetsTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** The works of one winner. */
export async function loader(args: LoaderFunctionArgs) {
  const { id, project } = args.params as { id: string; project: string };
  return {
    dossier: await loaderResult(args.request, toolsOf(args).call(adminBudgets.work, { params: { id, project } })),
    key: newIdempotencyKey(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const params = { id: args.params['id']!, project: args.params['project']! };
  const submitted = submittedFields(await args.request.formData());
  const { stage, approved = '', contracted = '', spent = '', contractor = '', contractUrl, reason = '', text = '' } = submitted;
  const here = `/admin/presupuestos/${params.id}/obras/${params.project}`;
  return actionResult(args.request, submitted, async () => {
    if (submitted['intent'] === 'news') {
      await toolsOf(args).call(adminBudgets.tellNews, { params, body: { text }, idempotencyKey: submitted['key'] });
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
    await toolsOf(args).call(adminBudgets.changeWork, { params, body });
    return redirect(`${here}?hecho=guardado`, 303);
  });
}

export function Component() {
  const { dossier, key } = useLoaderData<typeof loader>();
  const { project, silent, overspent } = dossier;
  const t = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
  const refusalText = useRefusalText(budgetsRefusals);
  const format = useFormat();
  const refusal = withErrorAtField(useActionData<FormRefusal>(), { stage_backwards: 'reason' });
  const obstacle = obstacleToWorks(project);
  const list = `/admin/presupuestos/${project.budget.id}/obras`;
  const form = t.works;
  return (
    <FormFrame
      cycle={project.budget}
      title={`${t.project.number(format.number(project.number))}: ${project.title}`}
      lead={project.headingName}
      parentLinks={[{ href: list, label: t.tabs.works }]}
    >
      {obstacle ? (
        <Notice tone="info" word={shell.word.info} title={form.notWinner}>
          <p>{refusalText(obstacle)}</p>
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
          <FormErrors
            refusal={refusal}
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
          <WorkForm project={project} refusal={refusal} list={list} />
          <WorkNews dossier={dossier} idempotencyKey={key} refusal={refusal} here={`${list}/${project.id}`} />
        </>
      )}
    </FormFrame>
  );
}

function WorkForm({ project, refusal, list }: { project: AdminProject; refusal: FormRefusal | undefined; list: string }) {
  const { works: t } = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
  const budgets = useTexts(budgetsTexts);
  const submitted = refusal?.submitted['intent'] === 'news' ? {} : (refusal?.submitted ?? {});
  const { works } = project;
  const sum = (name: 'approved' | 'contracted' | 'spent', value: number | null, more: object = {}) => (
    <MoneyField name={name} label={t[name]} submitted={submitted[name]} value={value} error={fieldError(refusal, name)} {...more} />
  );
  return (
    <Form
      action={`${list}/${project.id}`}
      label={t.title}
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
        label={t.stage}
        defaultValue={submitted['stage'] ?? works?.stage ?? 'planned'}
        options={workStages.map((value) => ({ value, label: budgets.stage[value] }))}
        error={fieldError(refusal, 'stage')}
      />
      {sum('approved', works?.approved ?? project.cost)}
      {sum('contracted', works?.contracted ?? null, { optional: shell.optional })}
      {sum('spent', works?.spent ?? 0)}
      <TextField
        name="contractor"
        label={t.contractor}
        optional={shell.optional}
        defaultValue={submitted['contractor'] ?? works?.contractor ?? ''}
        error={fieldError(refusal, 'contractor')}
      />
      <TextField
        name="contractUrl"
        type="url"
        label={t.contractUrl}
        hint={t.contractUrlHint}
        optional={shell.optional}
        defaultValue={submitted['contractUrl'] ?? works?.contractUrl ?? ''}
        error={fieldError(refusal, 'contractUrl')}
      />
      <TextArea
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        rows={2}
        optional={shell.optional}
        defaultValue={submitted['reason'] ?? ''}
        error={fieldError(refusal, 'reason')}
      />
    </Form>
  );
}

function WorkNews({
  dossier,
  idempotencyKey,
  refusal,
  here,
}: {
  dossier: WorkDossier;
  idempotencyKey: string;
  refusal: FormRefusal | undefined;
  here: string;
}) {
  const { works: t } = useTexts(budgetsAdminTexts);
  const budgets = useTexts(budgetsTexts);
  const format = useFormat();
  const news = dossier.project.works?.news ?? [];
  return (
    <Section title={t.news} id="novedades">
      {dossier.stage === null ? (
        <p>{t.saveFirst}</p>
      ) : (
        <Form
          action={here}
          label={t.tell}
          fields={{ intent: 'news', key: idempotencyKey }}
          actions={
            <SaveButton variant="secondary" icon="megaphone">
              {t.publish}
            </SaveButton>
          }
        >
          <TextArea
            name="text"
            label={t.text}
            hint={t.textHint}
            rows={4}
            defaultValue={refusal?.submitted['text'] ?? ''}
            error={fieldError(refusal, 'text')}
          />
        </Form>
      )}
      {dossier.stage !== null && news.length === 0 && <p className="soft">{t.noNews}</p>}
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
