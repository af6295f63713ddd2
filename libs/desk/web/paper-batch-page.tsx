import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { paperBallots } from '../contract.ts';
import { obstacleToConfirm, readPaperBallots, type PaperBallotBatchView } from '../domain/paper-ballots.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { ErrorSummary } from '@participa/kit/forms/error-summary.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Stats } from '@participa/kit/parts/stat.tsx';
import { claimOf } from '@participa/roll/web/claim-fields.tsx';
import { paperBatchPath, paperBatchesPath } from '../paths.ts';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { Differences, EntryForm, MarkForm } from './paper-batch-forms.tsx';
import { paramsOf } from '@participa/shell/page-params.ts';
import { DoneNotice } from '@participa/shell/done-notice.tsx';
import { useForm } from '@participa/shell/use-form.tsx';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { deskAdminTexts, deskRefusals } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './desk.module.css';

/** What is done with a batch; a form says which. */
const intents = ['mark', 'enter', 'settle', 'confirm', 'discard'] as const;

interface InvalidLine {
  invalidLine: number;
  submitted: Record<string, string>;
}

export const loader = (args: LoaderFunctionArgs) =>
  loaderResult(args.request, toolsOf(args).call(paperBallots.one, { params: paramsOf(args, paperBatchPath) }));

/** Marks, enters, settles, confirms or discards: the form says which. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const params = paramsOf(args, paperBatchPath);
  const submitted = submittedFields(await args.request.formData());
  const intent = intents.find((each) => each === submitted['intent']);
  const parsed = readPaperBallots(submitted['papers'] ?? submitted['numbers'] ?? '');
  if (parsed.invalidLine !== undefined && (intent === 'enter' || intent === 'settle'))
    return data<InvalidLine>({ invalidLine: parsed.invalidLine, submitted }, { status: 400 });
  const papers = parsed.papers ?? [];
  return actionResult(args.request, submitted, async () => {
    switch (intent) {
      case 'mark':
        await call(paperBallots.mark, { params, body: claimOf(submitted) });
        break;
      case 'enter':
        await call(paperBallots.enter, { params, body: { papers } });
        break;
      case 'settle':
        await call(paperBallots.settle, { params, body: { line: Number(submitted['line']), numbers: papers[0] ?? [] } });
        break;
      case 'confirm':
        await call(paperBallots.confirm, { params });
        break;
      case 'discard':
        await call(paperBallots.discard, { params });
        break;
      case undefined:
        break;
    }
    return redirect(paperBatchPath(params.id, { done: intent }), 303);
  });
}

export function Component() {
  const batch = useLoaderData<typeof loader>();
  const answer = useActionData<FormRefusal | InvalidLine>();
  const desk = useTexts(deskAdminTexts);
  const t = desk.paperBallots;
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const refusal = answer && 'error' in answer ? answer : undefined;
  const others = useForm(refusal, {}, { intents: ['enter', 'settle', 'confirm', 'discard'] });
  const here = paperBatchPath(batch.id);
  return (
    <AdminPage title={batch.post} lead={batch.budget.title} trail={[{ href: paperBatchesPath(), label: t.title }, { label: batch.post }]}>
      {!answer && <DoneNotice path={paperBatchPath} titles={{ mark: t.marked, enter: t.entered, settle: t.entered }} />}
      {batch.state === 'confirmed' && <Notice tone="success" word={t.state.confirmed} title={t.confirmed} />}
      {batch.state === 'discarded' && <Notice tone="warning" word={t.state.discarded} title={t.discarded} />}
      {answer && 'invalidLine' in answer && (
        <ErrorSummary title={shell.errorTitle} errors={[{ field: 'papers', message: t.wrongLine(format.number(answer.invalidLine)) }]} />
      )}
      {others.errors}
      <Stats
        stats={[
          { value: format.number(batch.voters), label: t.steps.voters },
          ...batch.entered.map(({ by, papers: count }, index) => ({
            value: format.number(count),
            label: index === 0 ? t.first : t.second,
            note: by,
          })),
        ]}
      />
      {batch.state === 'open' && (
        <div className={styles.deskParts}>
          <MarkForm here={here} refusal={refusal} />
          <EntryForm
            here={here}
            batch={batch}
            submitted={answer?.submitted['intent'] === 'enter' ? answer.submitted['papers'] : undefined}
          />
          {batch.differences && <Differences here={here} batch={batch} />}
          <ConfirmForm here={here} batch={batch} />
          <Section id="anular" title={t.discard} lead={t.discardLead}>
            <Form action={here} fields={{ intent: 'discard' }} label={t.discard} actions={<Button variant="danger">{t.discard}</Button>}>
              {null}
            </Form>
          </Section>
        </div>
      )}
    </AdminPage>
  );
}

function ConfirmForm({ here, batch }: { here: string; batch: PaperBallotBatchView }) {
  const { paperBallots: t } = useTexts(deskAdminTexts);
  const refusalText = useRefusalText(deskRefusals);
  const obstacle = obstacleToConfirmBatch(batch);
  return (
    <Section id="confirmar" title={t.confirm} lead={t.confirmLead}>
      {obstacle ? (
        <p className="soft">{refusalText(obstacle)}</p>
      ) : (
        <Form action={here} fields={{ intent: 'confirm' }} label={t.confirm} actions={<Button>{t.confirmDo}</Button>}>
          {null}
        </Form>
      )}
    </Section>
  );
}

function obstacleToConfirmBatch({ state, voters, entered: [first, second], differences }: PaperBallotBatchView) {
  // The page knows how many papers were entered, not which: as many equal ones stand for them, and none for those that differ.
  const papers = Array.from({ length: first?.papers ?? 0 }, () => [0]);
  const secondPapers = differences?.length ? [] : papers;
  return obstacleToConfirm({ state, voters, first: first ? papers : null, second: second ? secondPapers : null });
}
