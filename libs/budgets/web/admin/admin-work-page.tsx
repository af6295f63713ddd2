import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import { workStages, type WorkStage } from '../../domain/cycle.ts';
import type { AdminProject, WorkDossier } from '../../domain/admin-budget.ts';
import { obstacleToWorks } from '../../domain/works.ts';
import { adminWorkPath, adminWorksPath } from '../../paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { FormFrame } from './form-frame.tsx';
import { MoneyField } from './money-field.tsx';
import { SaveButton } from './save-button.tsx';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts, budgetsRefusals, budgetsTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { paramsOf } from '@participa/shell/page-params.ts';
import { keyOf } from '@participa/shell/idempotency-key.tsx';
import styles from './admin.module.css';

/** The works of one winner. */
export async function loader(args: LoaderFunctionArgs) {
  return {
    dossier: await loaderResult(args.request, toolsOf(args).call(adminBudgets.work, { params: paramsOf(args, adminWorkPath) })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const params = paramsOf(args, adminWorkPath);
  const submitted = submittedFields(await args.request.formData());
  const { stage, approved = '', contracted = '', spent = '', contractor = '', contractUrl, reason = '', text = '' } = submitted;
  return actionResult(args.request, submitted, async () => {
    if (submitted['intent'] === 'news') {
      await toolsOf(args).call(adminBudgets.tellNews, { params, body: { text }, idempotencyKey: keyOf(submitted) });
      return redirect(adminWorkPath(params.id, params.project, { done: 'news' }), 303);
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
    return redirect(adminWorkPath(params.id, params.project, { done: 'saved' }), 303);
  });
}

export function Component() {
  const { dossier } = useLoaderData<typeof loader>();
  const { project, silent, overspent } = dossier;
  const t = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
  const refusalText = useRefusalText(budgetsRefusals);
  const format = useFormat();
  const refusal = useActionData<FormRefusal>();
  const obstacle = obstacleToWorks(project);
  const list = adminWorksPath(project.budget.id);
  return (
    <FormFrame
      cycle={project.budget}
      title={`${t.project.number(format.number(project.number))}: ${project.title}`}
      lead={project.headingName}
      parentLinks={[{ href: list, label: t.tabs.works }]}
    >
      {obstacle ? (
        <Notice tone="info" word={shell.word.info} title={t.works.notWinner}>
          <p>{refusalText(obstacle)}</p>
        </Notice>
      ) : (
        <>
          {silent !== null && (
            <Notice tone="warning" word={shell.word.warning} title={t.works.silentTitle}>
              <p>{t.works.silent(format.number(silent))}</p>
            </Notice>
          )}
          {overspent && (
            <Notice tone="warning" word={shell.word.warning} title={t.works.overspentTitle}>
              <p>{t.works.overspentText}</p>
            </Notice>
          )}
          <WorkForm project={project} refusal={refusal} list={list} />
          <WorkNews dossier={dossier} refusal={refusal} />
        </>
      )}
    </FormFrame>
  );
}

function WorkForm({ project, refusal, list }: { project: AdminProject; refusal: FormRefusal | undefined; list: string }) {
  const { works: t } = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
  const budgets = useTexts(budgetsTexts);
  const { works } = project;
  const form = useForm(
    refusal,
    {
      stage: t.stage,
      approved: t.approved,
      contracted: { label: t.contracted, optional: shell.optional },
      spent: t.spent,
      contractor: { label: t.contractor, optional: shell.optional },
      contractUrl: { label: t.contractUrl, hint: t.contractUrlHint, optional: shell.optional },
      reason: { label: t.reason, hint: t.reasonHint, optional: shell.optional },
    },
    {
      stored: { stage: works?.stage ?? 'planned', contractor: works?.contractor, contractUrl: works?.contractUrl },
      intents: ['save'],
      codes: { stage_backwards: 'reason' },
    },
  );
  return (
    <>
      {form.errors}
      <Form
        action={adminWorkPath(project.budget.id, project.id)}
        label={t.title}
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
        <Select {...form.field('stage')} options={workStages.map((value) => ({ value, label: budgets.stage[value] }))} />
        <MoneyField {...form.field('approved')} value={works?.approved ?? project.cost} />
        <MoneyField {...form.field('contracted')} value={works?.contracted ?? null} />
        <MoneyField {...form.field('spent')} value={works?.spent ?? 0} />
        <TextField {...form.field('contractor')} />
        <TextField {...form.field('contractUrl')} type="url" />
        <TextArea {...form.field('reason')} rows={2} />
      </Form>
    </>
  );
}

function WorkNews({ dossier, refusal }: { dossier: WorkDossier; refusal: FormRefusal | undefined }) {
  const { works: t } = useTexts(budgetsAdminTexts);
  const budgets = useTexts(budgetsTexts);
  const format = useFormat();
  const news = dossier.project.works?.news ?? [];
  const form = useForm(refusal, { text: { label: t.text, hint: t.textHint } }, { intents: ['news'] });
  return (
    <Section title={t.news} id="novedades">
      {form.errors}
      {dossier.stage === null ? (
        <p>{t.saveFirst}</p>
      ) : (
        <Form
          action={adminWorkPath(dossier.project.budget.id, dossier.project.id)}
          label={t.tell}
          fields={{ intent: 'news' }}
          actions={
            <SaveButton variant="secondary" icon="megaphone">
              {t.publish}
            </SaveButton>
          }
        >
          <TextArea {...form.field('text')} rows={4} />
        </Form>
      )}
      {dossier.stage !== null && news.length === 0 && <p className="soft">{t.noNews}</p>}
      <ul className={styles.adminNews}>
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
