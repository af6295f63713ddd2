import { useActionData, useLoaderData, useLocation, useNavigation, type LoaderFunctionArgs } from 'react-router';
import { moderation as contract } from '../contract.ts';
import { obstacleToModerate } from '../domain/deciding.ts';
import type { QueueCase } from '../domain/queue.ts';
import { Reason, reasons } from '../domain/reasons.ts';
import { casePath } from '../paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { Section, Split } from '@participa/kit/frame/page.tsx';
import { Anchor, HiddenFields, PostForm } from '@participa/kit/parts/elements.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { loaderResult, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { BlockForm, CaseAuthor } from './case-author.tsx';
import { CaseHistory, CaseReports } from './case-record.tsx';
import { contentPageOf } from './content-pages.ts';
import { DecisionFields } from './decision-fields.tsx';
import { JustDone } from './just-done.tsx';
import { ModerationFrame } from './moderation-frame.tsx';
import { CaseTags } from './queue-card.tsx';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts, moderationRefusals, moderationTexts } from '../texts/texts.ts';
import { paramsOf } from '@participa/shell/page-params.ts';
import { useQuery } from '@participa/shell/use-query.ts';
import styles from './moderation.module.css';

export { action } from './moderation-action.ts';

/** One thing of the queue with everything about it. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const item = await loaderResult(args.request, call(contract.one, { params: paramsOf(args, casePath) }));
  return { item, publicPath: (await contentPageOf(item.what)).path({ id: item.id, within: item.proposal }) };
}

export function Component() {
  const { item, publicPath } = useLoaderData<typeof loader>();
  const moderation = useTexts(moderationAdminTexts);
  const refusal = useActionData<FormRefusal>();
  const { what, title, text, state } = item;
  return (
    <ModerationFrame title={title} lead={moderation.caseOf[what]} pageTitle={title}>
      <JustDone />
      <Split
        label={moderation.author}
        aside={
          <>
            <CaseAuthor item={item} />
            {!item.mine && !item.authorBlockedUntil && <BlockForm item={item} refusal={refusal} />}
          </>
        }
      >
        <CaseTags item={item} />
        <Section title={moderation.content}>
          <div className={styles.caseContent}>
            <PlainText text={text} />
          </div>
          {state !== 'hidden' && (
            <p>
              <Anchor href={publicPath}>{moderation.seePublic}</Anchor>
            </p>
          )}
        </Section>
        <CaseReports item={item} />
        {state === 'hidden' ? <RestoreForm item={item} refusal={refusal} /> : <DecideForm item={item} refusal={refusal} />}
        <CaseHistory item={item} />
      </Split>
    </ModerationFrame>
  );
}

/** Dismiss or hide, with a template of the reason for moderators who want one. */
function DecideForm({ item, refusal }: { item: QueueCase; refusal: FormRefusal | undefined }) {
  const moderation = useTexts(moderationAdminTexts);
  const refusalText = useRefusalText(moderationRefusals);
  const publicTexts = useTexts(moderationTexts);
  const { pathname } = useLocation();
  const query = useQuery(casePath);
  const intent = useNavigation().formData?.get('intent');
  const rule = Reason.safeParse(query.template).data;
  const form = useForm(
    refusal,
    { rule: { label: moderation.rule, hint: moderation.ruleHint }, facts: { label: moderation.facts, hint: moderation.factsHint } },
    { stored: { rule, facts: rule && moderation.models[rule] }, intents: ['dismiss', 'hide', 'take', 'release'] },
  );
  const obstacle = obstacleToModerate({ mine: item.mine, hidden: false }, 'hide');
  if (obstacle) return <p className="soft">{refusalText(obstacle)}</p>;
  return (
    <Section title={moderation.decide} id="decidir">
      <details className={styles.models} open={rule !== undefined}>
        <summary>{moderation.model}</summary>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>
              <Anchor href={`${casePath(item.id, { template: reason })}#decidir`}>{publicTexts.reasons[reason]}</Anchor>
            </li>
          ))}
        </ul>
      </details>
      {form.errors}
      <PostForm action={pathname} className="form" noValidate aria-label={moderation.decide}>
        <HiddenFields fields={{ items: item.id }} />
        <DecisionFields form={form} model={rule} />
        <div className="actions form-actions">
          <Button name="intent" value="dismiss" variant="secondary" icon="check" pending={intent === 'dismiss' && moderation.working}>
            {moderation.dismiss}
          </Button>
          <Button name="intent" value="hide" variant="danger" icon="eye-off" pending={intent === 'hide' && moderation.working}>
            {moderation.hide}
          </Button>
          {item.state === 'open' && (
            <Button name="intent" value={item.takenBy ? 'release' : 'take'} variant="quiet">
              {item.takenBy ? moderation.release : moderation.take}
            </Button>
          )}
        </div>
      </PostForm>
    </Section>
  );
}

function RestoreForm({ item, refusal }: { item: QueueCase; refusal: FormRefusal | undefined }) {
  const moderation = useTexts(moderationAdminTexts);
  const refusalText = useRefusalText(moderationRefusals);
  const { pathname } = useLocation();
  const busy = useNavigation().formData?.get('intent') === 'restore';
  const form = useForm(refusal, { facts: moderation.outcomeReason }, { intents: ['restore'] });
  const obstacle = obstacleToModerate({ mine: item.mine, hidden: true }, 'restore');
  if (obstacle) return <p className="soft">{refusalText(obstacle)}</p>;
  return (
    <Section title={moderation.restore}>
      <p>{moderation.restoreLead}</p>
      {form.errors}
      <Form
        action={pathname}
        fields={{ intent: 'restore', id: item.id }}
        label={moderation.restore}
        actions={
          <Button icon="history" pending={busy && moderation.working}>
            {moderation.restore}
          </Button>
        }
      >
        <TextArea {...form.field('facts')} rows={3} />
      </Form>
    </Section>
  );
}
