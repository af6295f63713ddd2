import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { blocks } from '../contract.ts';
import { blocksPath } from '../paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { Button } from '@participa/kit/forms/button.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { HiddenFields, PostForm } from '@participa/kit/parts/elements.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { FormErrors } from '@participa/shell/form-errors.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { ModerationFrame } from './moderation-frame.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts, moderationTexts } from '../texts/texts.ts';
import { queryOf } from '@participa/shell/page-params.ts';
import { DoneNotice } from '@participa/shell/done-notice.tsx';
import styles from './moderation.module.css';

/** The accounts that are blocked now. */
export const loader = (args: LoaderFunctionArgs) => {
  const { after } = queryOf(args, blocksPath);
  return loaderResult(args.request, toolsOf(args).call(blocks.list, { query: { after } }));
};

export async function action(args: ActionFunctionArgs) {
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    await toolsOf(args).call(blocks.end, { params: { id: submitted['block'] ?? '' } });
    return redirect(blocksPath({ done: 'saved' }), 303);
  });
}

export function Component() {
  const { items, next } = useLoaderData<typeof loader>();
  const moderation = useTexts(moderationAdminTexts);
  const publicTexts = useTexts(moderationTexts);
  const refusal = useActionData<FormRefusal>();
  const format = useFormat();
  return (
    <ModerationFrame title={moderation.blocks} lead={moderation.blocksLead} pageTitle={moderation.blocks}>
      <DoneNotice path={blocksPath} titles={{ saved: moderation.lifted }} />
      <FormErrors refusal={refusal} />
      {items.length === 0 ? (
        <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={moderation.blocksNone} level={2}>
          {moderation.blocksNoneText}
        </EmptyState>
      ) : (
        <ul className={styles.caseList}>
          {items.map(({ id, person, rule, facts, at, until, hid, by }) => (
            <li key={id}>
              <article className={styles.case}>
                <div className={styles.caseReason}>
                  <h2>{person.name}</h2>
                  <p className="soft small">
                    {[
                      moderation.until(format.date(until)),
                      publicTexts.reasons[rule],
                      moderation.hid(hid),
                      moderation.decidedBy(by.name, format.date(at)),
                    ].join(' · ')}
                  </p>
                  <PlainText text={facts} />
                  <PostForm action={blocksPath()}>
                    <HiddenFields fields={{ block: id }} />
                    <Button variant="secondary" icon="lock-open">
                      {moderation.lift}
                    </Button>
                  </PostForm>
                </div>
              </article>
            </li>
          ))}
        </ul>
      )}
      {next && <Pagination label={moderation.pages} next={{ href: blocksPath({ after: next }), label: moderation.next }} />}
    </ModerationFrame>
  );
}
