import { data, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { reports } from '../contract.ts';
import { reasonsOf, Reason, trackOf, tracks } from '../domain/reasons.ts';
import type { ReportReceived } from '../domain/report.ts';
import { frontPath } from '@participa/front/paths.ts';
import { reportPath } from '../paths.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Fieldset } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Head } from '@participa/shell/head.tsx';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { keyOf } from '@participa/shell/idempotency-key.tsx';
import { queryOf } from '@participa/shell/page-params.ts';
import { contentPageOf } from './content-pages.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './moderation.module.css';

/** What is about to be reported: `?que=propuesta|comentario&id=…`, of a comment also its proposal as `en`. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const { what, id = '', within = id } = queryOf(args, reportPath);
  if (!what) throw data(null, { status: 404 });
  const page = await contentPageOf(what);
  const { title, quoted } = await loaderResult(args.request, page.read(call, { id, within }));
  return { what, id, within, title, quoted, back: page.path({ id, within }) };
}

export async function action(args: ActionFunctionArgs) {
  const submitted = submittedFields(await args.request.formData());
  const what = submitted['what'] === 'comment' ? 'comment' : 'proposal';
  const reason = Reason.safeParse(submitted['reason']).data;
  return actionResult(args.request, submitted, async () =>
    toolsOf(args).call(reports.write, {
      // Without a reason the API says which field is missing.
      body: {
        what,
        id: submitted['id'] ?? '',
        track: reason ? trackOf(reason) : 'norms',
        reason: reason as Reason,
        ...(submitted['text']?.trim() && { text: submitted['text'] }),
      },
      idempotencyKey: keyOf(submitted),
    }),
  );
}

export function Component() {
  const { what, title, quoted, back } = useLoaderData<typeof loader>();
  const answer = useActionData<FormRefusal | ReportReceived>();
  const moderation = useTexts(moderationTexts);
  const shell = useTexts(shellTexts);
  const t = moderation.report;
  const received = answer && 'already' in answer ? answer : undefined;
  return (
    <Page width="text">
      <Head title={t.title} listed={false} />
      <Breadcrumbs
        label={shell.breadcrumbs}
        trail={[{ href: frontPath(), label: shell.home }, { href: back, label: title }, { label: t.link }]}
      />
      {received ? (
        <>
          <PageTitle title={t.thanks} />
          <Notice
            tone="success"
            word={shell.word.success}
            title={received.already ? t.already : t.thanksText}
            role="status"
            actions={
              <LinkButton variant="secondary" href={back}>
                {t.back}
              </LinkButton>
            }
          >
            {received.inReview && <p>{t.inReview}</p>}
            <p>{t.danger}</p>
          </Notice>
        </>
      ) : (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <blockquote className={styles.reported}>
            <p className="soft small">{t.about[what]}</p>
            <p>{quoted ?? title}</p>
          </blockquote>
          <ReportForm refusal={answer && 'error' in answer ? answer : undefined} />
        </>
      )}
    </Page>
  );
}

function ReportForm({ refusal }: { refusal: FormRefusal | undefined }) {
  const { what, id, within, back } = useLoaderData<typeof loader>();
  const moderation = useTexts(moderationTexts);
  const shell = useTexts(shellTexts);
  const t = moderation.report;
  const busy = useNavigation().state === 'submitting';
  const form = useForm(refusal, { text: { label: t.text, hint: t.textHint, optional: shell.optional }, reason: t.question });
  return (
    <>
      {form.errors}
      <Form
        action={reportPath({ what, id, within })}
        fields={{ what, id }}
        label={t.title}
        actions={
          <>
            <Button icon="flag" pending={busy && t.sending}>
              {t.send}
            </Button>
            <LinkButton variant="quiet" href={back}>
              {shell.cancel}
            </LinkButton>
          </>
        }
      >
        <Fieldset legend={t.question} id="reasons" error={form.error('reason')}>
          {tracks.map((track, group) => (
            <div className={styles.reasons} key={track} role="group" aria-labelledby={`track-${track}`}>
              <p className={styles.reasonsTrack} id={`track-${track}`}>
                {t.tracks[track]}
              </p>
              {reasonsOf[track].map((reason, index) => {
                const fieldId = group + index === 0 ? 'reason' : `reason-${reason}`;
                return (
                  <div className="choice" key={reason}>
                    <input
                      type="radio"
                      id={fieldId}
                      name="reason"
                      value={reason}
                      className="choice-box"
                      defaultChecked={refusal?.submitted['reason'] === reason}
                    />
                    <label className="choice-text" htmlFor={fieldId}>
                      {moderation.reasons[reason]}
                    </label>
                  </div>
                );
              })}
            </div>
          ))}
        </Fieldset>
        <TextArea {...form.field('text')} rows={4} />
        <p className="small">{t.danger}</p>
      </Form>
    </>
  );
}
