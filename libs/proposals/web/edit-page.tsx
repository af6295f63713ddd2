import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { proposals } from '../contract.ts';
import { MAX_SUPPORTS_TO_EDIT, EDIT_WINDOW_MS, obstacleToEdit } from '../domain/editing.ts';
import type { Proposal } from '../domain/proposal.ts';
import { BODY_LENGTH, TITLE_LENGTH } from '../domain/wording.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { PageTitle } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { newIdempotencyKey, toolsOf } from '@participa/shell/page-tools.ts';
import { ClosedNotice, OwnProposalFrame, ownProposal } from './own-proposal-frame.tsx';
import { TopicField, ZoneField } from './writing-steps.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

export const loader = async (args: LoaderFunctionArgs) => ({ ...(await ownProposal(args)), key: newIdempotencyKey() });

/** Rewords the proposal that was read: when it changed meanwhile, nothing is overwritten unseen. */
export async function action(args: ActionFunctionArgs) {
  const id = args.params['id']!;
  const submitted = submittedFields(await args.request.formData());
  const { title = '', body = '', zone, topic, version } = submitted;
  return actionResult(args.request, submitted, async () => {
    await toolsOf(args).call(proposals.edit, {
      params: { id },
      body: { title, body, zone: zone || null, topic: topic || null, version: Number(version) || 0 },
      idempotencyKey: submitted['key'],
    });
    return redirect(`/propuestas/${id}?hecho=corregida`, 303);
  });
}

/** Also after a refusal: somebody else's wording may be why. */
export const shouldRevalidate = (): boolean => true;

export function Component() {
  const { proposal, mine, key } = useLoaderData<typeof loader>();
  const { now } = useSite();
  const t = useTexts(proposalsTexts);
  const format = useFormat();
  const refusal = useActionData<FormRefusal>();
  const { edit } = t;
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
          <EditForm proposal={proposal} idempotencyKey={key} refusal={refusal} />
        </>
      )}
    </OwnProposalFrame>
  );
}

function EditForm({ proposal, idempotencyKey, refusal }: { proposal: Proposal; idempotencyKey: string; refusal: FormRefusal | undefined }) {
  const t = useTexts(proposalsTexts);
  const shell = useTexts(shellTexts);
  const { edit, write } = t;
  const { id, title, body, zone, topic, version } = proposal;
  const busy = useNavigation().formAction === `/propuestas/${id}/editar`;
  const submitted = refusal?.submitted ?? {};
  return (
    <>
      <FormErrors
        refusal={refusal}
        fields={['title', 'body', 'zone', 'topic']}
        names={{ title: write.titleLabel, body: write.textLabel, zone: t.page.zone, topic: t.page.topic }}
      />
      {refusal?.error.code === 'edited_meanwhile' && (
        <div className="before-form">
          <Notice tone="warning" word={shell.word.warning} title={edit.otherTitle}>
            <p>{edit.other}</p>
            <blockquote className="other-wording">
              <p>
                <strong>{title}</strong>
              </p>
              <PlainText text={body} />
            </blockquote>
          </Notice>
        </div>
      )}
      <Form
        action={`/propuestas/${id}/editar`}
        // The version of now: after a conflict one has seen the other wording and decides.
        fields={{ version: String(version), key: idempotencyKey }}
        label={edit.title}
        actions={
          <>
            <Button icon="save" pending={busy && edit.saving}>
              {edit.save}
            </Button>
            <LinkButton variant="quiet" href={`/propuestas/${id}`}>
              {shell.cancel}
            </LinkButton>
          </>
        }
      >
        <TextField
          name="title"
          label={write.titleLabel}
          required
          autoComplete="off"
          defaultValue={submitted['title'] ?? title}
          error={fieldError(refusal, 'title')}
          counter={{ max: TITLE_LENGTH.maximum, text: write.left }}
        />
        <TextArea
          name="body"
          label={write.textLabel}
          rows={12}
          required
          defaultValue={submitted['body'] ?? body}
          error={fieldError(refusal, 'body')}
          counter={{ max: BODY_LENGTH.maximum, text: write.left }}
        />
        <ZoneField value={submitted['zone'] ?? zone?.key ?? ''} error={fieldError(refusal, 'zone')} />
        <TopicField value={submitted['topic'] ?? topic?.key ?? ''} error={fieldError(refusal, 'topic')} />
      </Form>
    </>
  );
}
