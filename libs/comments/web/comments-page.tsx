import { useActionData, useLoaderData, useOutletContext, type LoaderFunctionArgs, type ShouldRevalidateFunctionArgs } from 'react-router';
import { comments } from '../contract.ts';
import { commentOrders } from '../domain/comment.ts';
import type { Proposal } from '@participa/proposals/domain/proposal.ts';
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
import { commentsQueryOf, loadMyMarks, commentsPath } from './comment-list.ts';
import { RefusedCommentForm, NewComment } from './new-comment.tsx';
import { paramsOf } from '@participa/shell/page-params.ts';
import { proposalPath, supportPath } from '@participa/proposals/paths.ts';
import './comments.css';
import { useTexts } from '@participa/shell/page-language.tsx';
import { commentsTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

export { action } from './comment-action.ts';

/** The comments under a proposal, and which of them are mine. */
export async function loader(args: LoaderFunctionArgs) {
  const { call, maybeSignedIn } = toolsOf(args);
  const { id } = paramsOf(args, proposalPath);
  const { order, after } = commentsQueryOf(args);
  const [page, marks] = await Promise.all([
    loaderResult(args.request, call(comments.list, { params: { id }, query: { order, after } })),
    loadMyMarks(call, id, maybeSignedIn),
  ]);
  return { page, order, after, ...marks };
}

/** A vote changes its own counts; a support none of this. */
export const shouldRevalidate = ({ formAction, formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean =>
  supportPath.matches(formAction) || formData?.get('intent') === 'vote' ? false : defaultShouldRevalidate;

export function Component() {
  const { order, after } = useLoaderData<typeof loader>();
  const proposal = useOutletContext<Proposal>();
  const refusal = useActionData<FormRefusal>();
  const t = useTexts(commentsTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  return (
    <Section id="comentarios" title={`${t.title} (${format.number(proposal.comments)})`}>
      <RefusedCommentForm proposal={proposal} refusal={refusal?.error ? refusal : undefined} />
      {proposal.comments === 0 ? (
        <EmptyState level={3} title={t.empty}>
          {t.emptyText}
        </EmptyState>
      ) : (
        <>
          <LinkTabs
            label={t.order}
            tabs={commentOrders.map((each) => ({
              href: commentsPath(proposal.id, { order: each }),
              label: t.orders[each],
              current: each === order,
            }))}
          />
          <Thread key={`${order} ${after}`} proposal={proposal} more={shell.loading} />
        </>
      )}
      <NewComment
        proposal={proposal}
        refusal={refusal?.error ? refusal : undefined}
        back={commentsPath(proposal.id, { order: after ? 'newest' : order })}
      />
    </Section>
  );
}

function Thread({ proposal, more }: { proposal: Proposal; more: string }) {
  const { page, order, mine, after } = useLoaderData<typeof loader>();
  const t = useTexts(commentsTexts);
  const format = useFormat();
  const { id } = proposal;
  const { pages, pending, href, onMore } = useMorePages(page, {
    loadPage: (next) => toolsOf({}).call(comments.list, { params: { id }, query: { order, after: next } }),
    href: (next) => commentsPath(id, { order, after: next }),
  });
  const items = pages.flatMap((each) => each.items);
  const context = { proposal, mine, back: commentsPath(id, { order, after }) };
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
