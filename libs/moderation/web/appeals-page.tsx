import { classes } from '@participa/kit/parts/elements.tsx';
import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { appeals } from '../contract.ts';
import { obstacleToDecideAppeal } from '../domain/deciding.ts';
import { AppealOutcome, type OpenAppeal } from '../domain/statement.ts';
import { appealsPath } from '../paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { Button } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { useMe } from '@participa/people/web/me.ts';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { ModerationFrame } from './moderation-frame.tsx';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts, moderationRefusals, moderationTexts } from '../texts/texts.ts';
import { queryOf } from '@participa/shell/page-params.ts';
import { DoneNotice } from '@participa/shell/done-notice.tsx';
import styles from './moderation.module.css';

/** The appeals that wait. */
export const loader = (args: LoaderFunctionArgs) => {
  const { after } = queryOf(args, appealsPath);
  return loaderResult(args.request, toolsOf(args).call(appeals.list, { query: { after } }));
};

export async function action(args: ActionFunctionArgs) {
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    // Without an outcome the API says that it is missing.
    const outcome = AppealOutcome.safeParse(submitted['outcome']).data as AppealOutcome;
    await toolsOf(args).call(appeals.decide, {
      params: { id: submitted['appeal'] ?? '' },
      body: { outcome, reason: submitted['reason'] ?? '' },
    });
    return redirect(appealsPath({ done: 'saved' }), 303);
  });
}

export function Component() {
  const { items, next } = useLoaderData<typeof loader>();
  const moderation = useTexts(moderationAdminTexts);
  return (
    <ModerationFrame title={moderation.appeals} lead={moderation.appealsLead} pageTitle={moderation.appeals}>
      <DoneNotice path={appealsPath} titles={{ saved: moderation.answered }} />
      {items.length === 0 ? (
        <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={moderation.appealsNone} level={2}>
          {moderation.appealsNoneText}
        </EmptyState>
      ) : (
        <ul className={styles.caseList}>
          {items.map((each) => (
            <li key={each.id}>
              <Appeal appeal={each} />
            </li>
          ))}
        </ul>
      )}
      {next && <Pagination label={moderation.pages} next={{ href: appealsPath({ after: next }), label: moderation.next }} />}
    </ModerationFrame>
  );
}

/** Both sides, and the form if this person may decide. */
function Appeal({ appeal: { id, statement, author, decidedBy } }: { appeal: OpenAppeal }) {
  const moderation = useTexts(moderationAdminTexts);
  const publicTexts = useTexts(moderationTexts);
  const refusalText = useRefusalText(moderationRefusals);
  const me = useMe();
  const format = useFormat();
  const refusal = useActionData<FormRefusal>();
  const navigation = useNavigation();
  const ownRefusal = refusal?.submitted['appeal'] === id ? refusal : undefined;
  const busy = navigation.formData?.get('appeal') === id;
  const obstacle = obstacleToDecideAppeal({ decidedBy: decidedBy.id, author: author.id, closed: false }, me?.id ?? '');
  const form = useForm(
    ownRefusal,
    {
      outcome: moderation.outcome,
      reason: { label: moderation.outcomeReason, hint: moderation.outcomeHint },
    },
    { ids: { outcome: `outcome-${id}`, reason: `reason-${id}` } },
  );
  return (
    <article className={classes('appeal', styles.case)}>
      <div className={styles.caseReason}>
        <h2>{moderation.appealOf(author.name)}</h2>
        <div className={styles.appealSides}>
          <section>
            <h3>{moderation.decision}</h3>
            <p className="soft small">
              {moderation.actions[statement.action]} · {publicTexts.reasons[statement.rule]} ·{' '}
              {moderation.decidedBy(decidedBy.name, format.date(statement.at))}
            </p>
            <PlainText text={statement.facts} />
            {statement.title && (
              <blockquote className={styles.reported}>
                <p>
                  <strong>{statement.title}</strong>
                </p>
                {statement.text && <PlainText text={statement.text} />}
              </blockquote>
            )}
          </section>
          <section>
            <h3>{moderation.appealText}</h3>
            <PlainText text={statement.appeal?.text ?? ''} />
          </section>
        </div>
        {obstacle ? (
          <p className="soft">{refusalText(obstacle)}</p>
        ) : (
          <>
            {form.errors}
            <Form
              action={appealsPath()}
              fields={{ appeal: id }}
              label={moderation.answer}
              actions={
                <Button icon="scale" pending={busy && moderation.working}>
                  {moderation.answer}
                </Button>
              }
            >
              <RadioGroup
                {...form.group('outcome')}
                inline
                options={AppealOutcome.options.map((value) => ({ value, label: moderation.outcomes[value] }))}
              />
              <TextArea {...form.field('reason')} rows={3} />
            </Form>
          </>
        )}
      </div>
    </article>
  );
}
