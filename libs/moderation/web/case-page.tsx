import { useActionData, useLoaderData, useLocation, useNavigation, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { moderation as contract } from '../contract.ts';
import { obstacleToModerate } from '../domain/deciding.ts';
import type { QueueCase } from '../domain/queue.ts';
import { Reason, reasons } from '../domain/reasons.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { Section, Split } from '@participa/kit/frame/page.tsx';
import { Anchor, HiddenFields, PostForm } from '@participa/kit/parts/elements.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { loaderResult, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { newIdempotencyKey, toolsOf } from '@participa/shell/page-tools.ts';
import { BlockForm, CaseAuthor } from './case-author.tsx';
import { CaseHistory, CaseReports } from './case-record.tsx';
import { DecisionFields } from './decision-fields.tsx';
import { JustDone } from './just-done.tsx';
import { ModerationFrame } from './moderation-frame.tsx';
import { CaseTags } from './queue-card.tsx';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts, moderationRefusals, moderationTexts } from '../texts/texts.ts';

export { action } from './moderation-action.ts';

/** One thing of the queue with everything about it. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  return { item: await loaderResult(args.request, call(contract.one, { params: { id: args.params['id']! } })), key: newIdempotencyKey() };
}

export function Component() {
  const { item, key } = useLoaderData<typeof loader>();
  const moderation = useTexts(moderationAdminTexts);
  const refusal = useActionData<FormRefusal>();
  const intent = refusal?.submitted['deed'];
  const { id, what, proposal, title, text, state } = item;
  const refusalOf = (...intents: string[]) => (intent && intents.includes(intent) ? refusal : undefined);
  return (
    <ModerationFrame title={title} lead={moderation.caseOf[what]} pageTitle={title}>
      <JustDone />
      <Split
        label={moderation.author}
        aside={
          <>
            <CaseAuthor item={item} />
            {!item.mine && !item.authorBlockedUntil && <BlockForm item={item} idempotencyKey={key} refusal={refusalOf('block')} />}
          </>
        }
      >
        <CaseTags item={item} />
        <Section title={moderation.content}>
          <div className="case-content">
            <PlainText text={text} />
          </div>
          {state !== 'hidden' && (
            <p>
              <Anchor href={what === 'proposal' ? `/propuestas/${proposal}` : `/propuestas/${proposal}/comentarios/${id}`}>
                {moderation.seePublic}
              </Anchor>
            </p>
          )}
        </Section>
        <CaseReports item={item} />
        {state === 'hidden' ? (
          <RestoreForm item={item} refusal={refusalOf('restore')} />
        ) : (
          <DecideForm item={item} idempotencyKey={key} refusal={refusalOf('dismiss', 'hide', 'take', 'release')} />
        )}
        <CaseHistory item={item} />
      </Split>
    </ModerationFrame>
  );
}

/** Dismiss or hide, with a model of the reason for whoever wants one. */
function DecideForm({ item, idempotencyKey, refusal }: { item: QueueCase; idempotencyKey: string; refusal: FormRefusal | undefined }) {
  const moderation = useTexts(moderationAdminTexts);
  const refusalText = useRefusalText(moderationRefusals);
  const publicTexts = useTexts(moderationTexts);
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const intent = useNavigation().formData?.get('deed');
  const obstacle = obstacleToModerate({ mine: item.mine, hidden: false }, 'hide');
  if (obstacle) return <p className="soft">{refusalText(obstacle)}</p>;
  const rule = Reason.safeParse(search.get('plantilla')).data;
  return (
    <Section title={moderation.decide} id="decidir">
      <details className="models" open={rule !== undefined}>
        <summary>{moderation.model}</summary>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>
              <Anchor href={`${pathname}?plantilla=${reason}#decidir`}>{publicTexts.reasons[reason]}</Anchor>
            </li>
          ))}
        </ul>
      </details>
      <FormErrors refusal={refusal} fields={['rule', 'facts']} names={{ rule: moderation.rule, facts: moderation.facts }} />
      <PostForm action={pathname} className="form" noValidate aria-label={moderation.decide}>
        <HiddenFields fields={{ items: item.id, key: idempotencyKey }} />
        <DecisionFields
          refusal={refusal}
          ruleHint={moderation.ruleHint}
          factsHint={moderation.factsHint}
          {...(rule && { model: { rule, facts: moderation.models[rule] } })}
        />
        <div className="actions form-actions">
          <Button name="deed" value="dismiss" variant="secondary" icon="check" pending={intent === 'dismiss' && moderation.working}>
            {moderation.dismiss}
          </Button>
          <Button name="deed" value="hide" variant="danger" icon="eye-off" pending={intent === 'hide' && moderation.working}>
            {moderation.hide}
          </Button>
          {item.state === 'open' && (
            <Button name="deed" value={item.takenBy ? 'release' : 'take'} variant="quiet">
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
  const busy = useNavigation().formData?.get('deed') === 'restore';
  const obstacle = obstacleToModerate({ mine: item.mine, hidden: true }, 'restore');
  if (obstacle) return <p className="soft">{refusalText(obstacle)}</p>;
  return (
    <Section title={moderation.restore}>
      <p>{moderation.restoreLead}</p>
      <FormErrors refusal={refusal} fields={['facts']} names={{ facts: moderation.facts }} />
      <Form
        action={pathname}
        fields={{ deed: 'restore', id: item.id }}
        label={moderation.restore}
        actions={
          <Button icon="history" pending={busy && moderation.working}>
            {moderation.restore}
          </Button>
        }
      >
        <TextArea
          name="facts"
          label={moderation.outcomeReason}
          rows={3}
          defaultValue={refusal?.submitted['facts'] ?? ''}
          error={fieldError(refusal, 'facts')}
        />
      </Form>
    </Section>
  );
}
