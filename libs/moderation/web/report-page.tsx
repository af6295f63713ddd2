import { data, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { comments } from '@participa/comments/contract.ts';
import { reports } from '../contract.ts';
import { proposals } from '@participa/proposals/contract.ts';
import { reasonsOf, Reason, trackOf, tracks } from '../domain/reasons.ts';
import type { ReportReceived, Subject } from '../domain/report.ts';
import { excerpt } from '@participa/base/text.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Fieldset } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Head } from '@participa/shell/head.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { newKey, toolsOf } from '@participa/shell/tools.ts';
import './moderation.css';

const kinds: Record<string, Subject> = { propuesta: 'proposal', comentario: 'comment' };

/** What is about to be reported: `?que=propuesta|comentario&id=…`, of a comment also its proposal as `en`. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const search = new URL(args.request.url).searchParams;
  const [what, id, within] = [kinds[search.get('que') ?? ''], search.get('id') ?? '', search.get('en') ?? ''];
  if (!what) throw data(null, { status: 404 });
  const proposal = await orPage(args.request, call(proposals.one, { params: { id: what === 'proposal' ? id : within } }));
  const comment = what === 'comment' ? await orPage(args.request, call(comments.one, { params: { id: within, comment: id } })) : undefined;
  return {
    what,
    id,
    title: proposal.title,
    said: comment && !comment.inReview ? excerpt(comment.body ?? '', 160) : undefined,
    back: comment ? `/propuestas/${proposal.id}/comentarios/${id}` : `/propuestas/${proposal.id}`,
    key: newKey(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedIn(await args.request.formData());
  const what = typed['what'] === 'comment' ? 'comment' : 'proposal';
  const reason = Reason.safeParse(typed['reason']).data;
  return orWrong(args.request, typed, async () =>
    toolsOf(args).call(reports.write, {
      // Without a reason the API says which field is missing.
      body: {
        what,
        id: typed['id'] ?? '',
        track: reason ? trackOf(reason) : 'norms',
        reason: reason as Reason,
        ...(typed['text']?.trim() && { text: typed['text'] }),
      },
      idempotencyKey: typed['key'],
    }),
  );
}

export function Component() {
  const { what, title, said, back } = useLoaderData<typeof loader>();
  const answer = useActionData<Wrong | ReportReceived>();
  const { moderation, shell } = useMessages();
  const words = moderation.report;
  const received = answer && 'already' in answer ? answer : undefined;
  return (
    <Page width="text">
      <Head title={words.title} listed={false} />
      <Breadcrumbs
        label={shell.breadcrumbs}
        trail={[{ href: '/', label: shell.home }, { href: back, label: title }, { label: words.link }]}
      />
      {received ? (
        <>
          <PageTitle title={words.thanks} />
          <Notice
            tone="success"
            word={shell.word.success}
            title={received.already ? words.already : words.thanksText}
            role="status"
            actions={
              <LinkButton variant="secondary" href={back}>
                {words.back}
              </LinkButton>
            }
          >
            {received.inReview && <p>{words.inReview}</p>}
            <p>{words.danger}</p>
          </Notice>
        </>
      ) : (
        <>
          <PageTitle title={words.title} lead={words.lead} />
          <blockquote className="reported">
            <p className="soft small">{words.about[what]}</p>
            <p>{said ?? title}</p>
          </blockquote>
          <ReportForm wrong={answer && 'error' in answer ? answer : undefined} />
        </>
      )}
    </Page>
  );
}

function ReportForm({ wrong }: { wrong: Wrong | undefined }) {
  const { what, id, back, key } = useLoaderData<typeof loader>();
  const { moderation, shell } = useMessages();
  const words = moderation.report;
  const busy = useNavigation().state === 'submitting';
  const address = `/denunciar?que=${what === 'proposal' ? 'propuesta' : 'comentario'}&id=${id}&en=${back.split('/')[2]}`;
  const wrongReason = mistakeIn(wrong, 'reason');
  return (
    <>
      <Mistakes wrong={wrong} fields={['reason', 'text']} names={{ reason: words.question }} />
      <Form
        action={address}
        fields={{ what, id, key }}
        label={words.title}
        actions={
          <>
            <Button icon="flag" pending={busy && words.sending}>
              {words.send}
            </Button>
            <LinkButton variant="quiet" href={back}>
              {shell.cancel}
            </LinkButton>
          </>
        }
      >
        <Fieldset legend={words.question} id="reasons" error={wrongReason}>
          {tracks.map((track, group) => (
            <div className="reasons" key={track} role="group" aria-labelledby={`track-${track}`}>
              <p className="reasons-track" id={`track-${track}`}>
                {words.tracks[track]}
              </p>
              {reasonsOf[track].map((reason, at) => {
                const own = group + at === 0 ? 'reason' : `reason-${reason}`;
                return (
                  <div className="choice" key={reason}>
                    <input
                      type="radio"
                      id={own}
                      name="reason"
                      value={reason}
                      className="choice-box"
                      defaultChecked={wrong?.typed['reason'] === reason}
                    />
                    <label className="choice-words" htmlFor={own}>
                      {moderation.reasons[reason]}
                    </label>
                  </div>
                );
              })}
            </div>
          ))}
        </Fieldset>
        <TextArea
          name="text"
          label={words.text}
          optional={shell.optional}
          hint={words.textHint}
          rows={4}
          defaultValue={wrong?.typed['text'] ?? ''}
          error={mistakeIn(wrong, 'text')}
        />
        <p className="small">{words.danger}</p>
      </Form>
    </>
  );
}
