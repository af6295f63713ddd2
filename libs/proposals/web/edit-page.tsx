import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { proposals } from '../contract.ts';
import { EDIT_SUPPORTS, EDIT_WINDOW, obstacleToEdit } from '../domain/editing.ts';
import type { Proposal } from '../domain/proposal.ts';
import { BODY_LENGTH, TITLE_LENGTH } from '../domain/wording.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { PageTitle } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import { orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { newKey, toolsOf } from '@participa/shell/tools.ts';
import { Closed, OwnFrame, ownProposal } from './own-frame.tsx';
import { TopicField, ZoneField } from './writing-steps.tsx';

export const loader = async (args: LoaderFunctionArgs) => ({ ...(await ownProposal(args)), key: newKey() });

/** Rewords the proposal that was read: when it changed meanwhile, nothing is overwritten unseen. */
export async function action(args: ActionFunctionArgs) {
  const id = args.params['id']!;
  const typed = typedIn(await args.request.formData());
  const { title = '', body = '', zone, topic, version } = typed;
  return orWrong(args.request, typed, async () => {
    await toolsOf(args).call(proposals.edit, {
      params: { id },
      body: { title, body, zone: zone || null, topic: topic || null, version: Number(version) || 0 },
      idempotencyKey: typed['key'],
    });
    return redirect(`/propuestas/${id}?hecho=corregida`, 303);
  });
}

/** Also after a refusal: somebody else's wording may be why. */
export const shouldRevalidate = (): boolean => true;

export function Component() {
  const { proposal, mine, key } = useLoaderData<typeof loader>();
  const { now } = usePlace();
  const { proposals: words } = useMessages();
  const format = useFormat();
  const wrong = useActionData<Wrong>();
  const { edit } = words;
  const publishedAt = Date.parse(proposal.publishedAt);
  const obstacle = obstacleToEdit({ ...proposal, mine, publishedAt }, now);
  return (
    <OwnFrame proposal={proposal} title={edit.title}>
      {/* What was typed before the time was over is still there to be read and copied. */}
      {obstacle && !wrong?.typed ? (
        <Closed proposal={proposal} title={edit.closedTitle} obstacle={obstacle} />
      ) : (
        <>
          <PageTitle
            title={edit.title}
            lead={
              <>
                {edit.lead} {edit.until(format.dateTime(new Date(publishedAt + EDIT_WINDOW).toISOString()), format.number(EDIT_SUPPORTS))}
              </>
            }
          />
          <EditForm proposal={proposal} sendingKey={key} wrong={wrong} />
        </>
      )}
    </OwnFrame>
  );
}

function EditForm({ proposal, sendingKey, wrong }: { proposal: Proposal; sendingKey: string; wrong: Wrong | undefined }) {
  const { proposals: words, shell } = useMessages();
  const { edit, write } = words;
  const { id, title, body, zone, topic, version } = proposal;
  const busy = useNavigation().formAction === `/propuestas/${id}/editar`;
  const typed = wrong?.typed ?? {};
  return (
    <>
      <Mistakes
        wrong={wrong}
        fields={['title', 'body', 'zone', 'topic']}
        names={{ title: write.titleLabel, body: write.textLabel, zone: words.page.zone, topic: words.page.topic }}
      />
      {wrong?.error.code === 'edited_meanwhile' && (
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
        fields={{ version: String(version), key: sendingKey }}
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
          defaultValue={typed['title'] ?? title}
          error={mistakeIn(wrong, 'title')}
          counter={{ most: TITLE_LENGTH.maximum, say: write.left }}
        />
        <TextArea
          name="body"
          label={write.textLabel}
          rows={12}
          required
          defaultValue={typed['body'] ?? body}
          error={mistakeIn(wrong, 'body')}
          counter={{ most: BODY_LENGTH.maximum, say: write.left }}
        />
        <ZoneField value={typed['zone'] ?? zone?.key ?? ''} error={mistakeIn(wrong, 'zone')} />
        <TopicField value={typed['topic'] ?? topic?.key ?? ''} error={mistakeIn(wrong, 'topic')} />
      </Form>
    </>
  );
}
