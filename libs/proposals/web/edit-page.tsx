import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs } from 'react-router';
import { proposals } from '../contract.ts';
import { MAX_SUPPORTS_TO_EDIT, EDIT_WINDOW_MS, obstacleToEdit } from '../domain/editing.ts';
import type { Proposal } from '../domain/proposal.ts';
import { BODY_LENGTH, TITLE_LENGTH } from '../domain/wording.ts';
import { editProposalPath, proposalPath } from '../paths.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { PageTitle } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { ClosedNotice, OwnProposalFrame, ownProposal } from './own-proposal-frame.tsx';
import { TopicField, ZoneField } from './writing-steps.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsAuthorTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { paramsOf } from '@participa/shell/page-params.ts';
import { keyOf } from '@participa/shell/idempotency-key.tsx';
import styles from './proposals.module.css';

export const loader = ownProposal;

/** Rewords the proposal that was read: when it changed meanwhile, nothing is overwritten unseen. */
export async function action(args: ActionFunctionArgs) {
  const id = paramsOf(args, editProposalPath).id;
  const submitted = submittedFields(await args.request.formData());
  const { title = '', body = '', zone, topic, version } = submitted;
  return actionResult(args.request, submitted, async () => {
    await toolsOf(args).call(proposals.edit, {
      params: { id },
      body: { title, body, zone: zone || null, topic: topic || null, version: Number(version) || 0 },
      idempotencyKey: keyOf(submitted),
    });
    return redirect(proposalPath(id, { done: 'edited' }), 303);
  });
}

/** Also after a refusal: somebody else's wording may be why. */
export const shouldRevalidate = (): boolean => true;

export function Component() {
  const { proposal, mine } = useLoaderData<typeof loader>();
  const { now } = useSite();
  const { edit } = useTexts(proposalsAuthorTexts);
  const format = useFormat();
  const refusal = useActionData<FormRefusal>();
  const publishedAt = Date.parse(proposal.publishedAt);
  const obstacle = obstacleToEdit({ ...proposal, mine, publishedAt }, now);
  return (
    <OwnProposalFrame proposal={proposal} title={edit.title}>
      {/* What was typed before the time was over is still there to be read and copied. */}
      {obstacle && !refusal?.submitted ? (
        <ClosedNotice proposal={proposal} title={edit.closedTitle} obstacle={obstacle} />
      ) : (
        <>
          <PageTitle
            title={edit.title}
            lead={
              <>
                {edit.lead}{' '}
                {edit.until(format.dateTime(new Date(publishedAt + EDIT_WINDOW_MS).toISOString()), format.number(MAX_SUPPORTS_TO_EDIT))}
              </>
            }
          />
          <EditForm proposal={proposal} refusal={refusal} />
        </>
      )}
    </OwnProposalFrame>
  );
}

function EditForm({ proposal, refusal }: { proposal: Proposal; refusal: FormRefusal | undefined }) {
  const shell = useTexts(shellTexts);
  const { edit, write } = useTexts(proposalsAuthorTexts);
  const { id, title, body, zone, topic, version } = proposal;
  const busy = useNavigation().formAction === editProposalPath(id);
  const form = useForm(
    refusal,
    { title: write.titleLabel, body: write.textLabel, zone: write.zoneLabel, topic: write.topicLabel },
    { stored: { title, body, zone: zone?.key, topic: topic?.key ?? '' } },
  );
  return (
    <>
      {form.errors}
      {refusal?.error.code === 'edited_meanwhile' && (
        <div className="before-form">
          <Notice tone="warning" word={shell.word.warning} title={edit.otherTitle}>
            <p>{edit.other}</p>
            <blockquote className={styles.otherWording}>
              <p>
                <strong>{title}</strong>
              </p>
              <PlainText text={body} />
            </blockquote>
          </Notice>
        </div>
      )}
      <Form
        action={editProposalPath(id)}
        // The version of now: after a conflict one has seen the other wording and decides.
        fields={{ version: String(version) }}
        label={edit.title}
        actions={
          <>
            <Button icon="save" pending={busy && edit.saving}>
              {edit.save}
            </Button>
            <LinkButton variant="quiet" href={proposalPath(id)}>
              {shell.cancel}
            </LinkButton>
          </>
        }
      >
        <TextField {...form.field('title')} required autoComplete="off" counter={{ max: TITLE_LENGTH.maximum, text: write.left }} />
        <TextArea {...form.field('body')} rows={12} required counter={{ max: BODY_LENGTH.maximum, text: write.left }} />
        <ZoneField field={form.field('zone')} />
        <TopicField field={form.group('topic')} />
      </Form>
    </>
  );
}
