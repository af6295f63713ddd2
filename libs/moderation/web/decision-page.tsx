import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { myDecisions } from '../contract.ts';
import { FACTS_LENGTH, obstacleToAppeal } from '../domain/deciding.ts';
import type { Statement } from '../domain/statement.ts';
import { decisionPath } from '../paths.ts';
import { accountPath, decisionsPath } from '@participa/people/paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle, Section } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Facts, PlainText } from '@participa/kit/parts/prose.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { headlineOf } from './statement-texts.ts';
import { paramsOf } from '@participa/shell/page-params.ts';
import { keyOf } from '@participa/shell/idempotency-key.tsx';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { moderationRefusals, moderationDecisionsTexts, moderationTexts } from '../texts/texts.ts';
import { peopleTexts } from '@participa/people/texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './moderation.module.css';

/** One statement of reasons. */
export async function loader(args: LoaderFunctionArgs) {
  return {
    statement: await loaderResult(args.request, toolsOf(args).call(myDecisions.one, { params: paramsOf(args, decisionPath) })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const id = paramsOf(args, decisionPath).id;
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    await toolsOf(args).call(myDecisions.appeal, {
      params: { id },
      body: { text: submitted['text'] ?? '' },
      idempotencyKey: keyOf(submitted),
    });
    return redirect(decisionPath(id), 303);
  });
}

export function Component() {
  const { statement } = useLoaderData<typeof loader>();
  const moderation = useTexts(moderationTexts);
  const decided = useTexts(moderationDecisionsTexts);
  const people = useTexts(peopleTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const t = decided.decisions;
  const { title, text, rule, facts, at, until, over, appeal } = statement;
  const headline = headlineOf(statement, t);
  return (
    <Page width="text">
      <Head title={headline} listed={false} />
      <Breadcrumbs
        label={shell.breadcrumbs}
        trail={[
          { href: accountPath(), label: people.account.title },
          { href: decisionsPath(), label: people.account.decisionsTab },
          { label: headline },
        ]}
      />
      <PageTitle title={headline} lead={until && !over ? t.until(format.dateTime(until)) : undefined} />
      {over && (
        <Notice tone="success" word={shell.word.success} title={appeal?.outcome === 'overturned' ? t.overturned : t.over}>
          {t.overText}
        </Notice>
      )}
      <Facts
        facts={[
          { term: t.rule, value: moderation.reasons[rule] },
          { term: t.when, value: format.dateTime(at) },
        ]}
      />
      <Section title={t.facts}>
        <PlainText text={facts} />
      </Section>
      {text && (
        <Section title={t.yours}>
          <blockquote className={styles.reported}>
            <p>
              <strong>{title}</strong>
            </p>
            <PlainText text={text} />
          </blockquote>
        </Section>
      )}
      <AppealPart statement={statement} />
    </Page>
  );
}

/** The appeal: the form for it, or how it stands. */
function AppealPart({ statement: { id, at, over, appeal } }: { statement: Statement }) {
  const { now } = useSite();
  const decided = useTexts(moderationDecisionsTexts);
  const { left } = useTexts(moderationTexts);
  const refusalText = useRefusalText(moderationRefusals);
  const shell = useTexts(shellTexts);
  const refusal = useActionData<FormRefusal>();
  const t = decided.decisions;
  const busy = useNavigation().state === 'submitting';
  const form = useForm(refusal, { text: t.appealText });
  if (appeal) {
    return (
      <Section title={t.appealText}>
        <PlainText text={appeal.text} />
        {appeal.outcome === null ? (
          <Notice tone="info" word={shell.word.info} title={t.waiting}>
            {t.waitingText}
          </Notice>
        ) : (
          <Notice tone={appeal.outcome === 'overturned' ? 'success' : 'info'} word={t.answer} title={t[appeal.outcome]}>
            <PlainText text={appeal.reason ?? ''} />
          </Notice>
        )}
      </Section>
    );
  }
  if (over) return null;
  const obstacle = obstacleToAppeal({ at: Date.parse(at), over: false, appealed: false }, now);
  if (obstacle) return <p className="soft">{refusalText(obstacle)}</p>;
  return (
    <Section title={t.appeal}>
      <p>{t.appealLead}</p>
      {form.errors}
      <Form
        action={decisionPath(id)}
        label={t.appeal}
        actions={
          <Button icon="scale" pending={busy && t.sending}>
            {t.send}
          </Button>
        }
      >
        <TextArea {...form.field('text')} rows={6} counter={{ max: FACTS_LENGTH.maximum, text: left }} />
      </Form>
    </Section>
  );
}
