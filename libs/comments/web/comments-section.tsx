import { useActionData, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { commentOrders } from '../domain/comment.ts';
import { CommentThread } from '@participa/kit/civic/comment.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { LinkTabs } from '@participa/kit/parts/link-tabs.tsx';
import { LoadMore } from '@participa/kit/parts/paging.tsx';
import { useMorePages } from '@participa/shell/more-pages.ts';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { CommentItem } from './comment-item.tsx';
import { commentsPath, type CommentedSubject, type CommentPages } from './commented-subject.ts';
import { loadMyMarks, readCommentsQuery, type CommentsQuery } from './my-comment-marks.ts';
import { RefusedCommentForm, NewComment } from './new-comment.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { commentsTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** The comments on a subject, and which of them are mine. */
export async function loadComments(pages: CommentPages, args: LoaderFunctionArgs, id: string, asked: CommentsQuery) {
  const { call, maybeSignedIn } = toolsOf(args);
  const { order, after } = readCommentsQuery(asked);
  const [page, marks] = await Promise.all([
    loaderResult(args.request, call(pages.routes.list, { params: { id }, query: { order, after } })),
    loadMyMarks(call, pages, id, maybeSignedIn),
  ]);
  return { page, order, after, ...marks };
}

/** The comments' part of a subject's page, over the data of `loadComments`. */
export function CommentsSection({ subject }: { subject: CommentedSubject }) {
  const { order, after } = useLoaderData<typeof loadComments>();
  const refusal = useActionData<FormRefusal>();
  const t = useTexts(commentsTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  return (
    <Section id="comentarios" title={`${t.title} (${format.number(subject.commentCount)})`}>
      <RefusedCommentForm subject={subject} refusal={refusal?.error ? refusal : undefined} />
      {subject.commentCount === 0 ? (
        <EmptyState level={3} title={t.empty}>
          {t.emptyText}
        </EmptyState>
      ) : (
        <>
          <LinkTabs
            label={t.order}
            tabs={commentOrders.map((each) => ({
              href: commentsPath(subject, { order: each }),
              label: t.orders[each],
              current: each === order,
            }))}
          />
          <Thread key={`${order} ${after}`} subject={subject} more={shell.loading} />
        </>
      )}
      <NewComment
        subject={subject}
        refusal={refusal?.error ? refusal : undefined}
        back={commentsPath(subject, { order: after ? 'newest' : order })}
      />
    </Section>
  );
}

function Thread({ subject, more }: { subject: CommentedSubject; more: string }) {
  const { page, order, mine, after } = useLoaderData<typeof loadComments>();
  const t = useTexts(commentsTexts);
  const format = useFormat();
  const { pages, pending, href, onMore } = useMorePages(page, {
    loadPage: (next) => toolsOf({}).call(subject.pages.routes.list, { params: { id: subject.id }, query: { order, after: next } }),
    href: (next) => commentsPath(subject, { order, after: next }),
  });
  const items = pages.flatMap((each) => each.items);
  const context = { subject, mine, back: commentsPath(subject, { order, after }) };
  return (
    <>
      <CommentThread
        items={items.map((comment) => (
          <CommentItem key={comment.id} comment={comment} context={context} />
        ))}
      />
      {(href ?? after) && (
        <LoadMore href={href} onMore={onMore} pending={pending && more} label={t.more} status={t.seen(format.number(items.length))} />
      )}
    </>
  );
}
