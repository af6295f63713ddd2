import { useLoaderData, useOutletContext, type LoaderFunctionArgs } from 'react-router';
import { comments } from '../contract.ts';
import type { Proposal } from '@participa/proposals/domain/proposal.ts';
import { CommentThread } from '@participa/kit/civic/comment.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { LoadMore } from '@participa/kit/parts/paging.tsx';
import { useMorePages } from '@participa/shell/more-pages.ts';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { CommentItem } from './comment-item.tsx';
import { commentsQueryOf, loadMyMarks, commentsPath, repliesPath } from './comment-list.ts';
import { paramsOf } from '@participa/shell/page-params.ts';
import { threadPath } from '../paths.ts';
import './comments.css';
import { useTexts } from '@participa/shell/page-language.tsx';
import { commentsTexts } from '../texts/texts.ts';
import { moderationTexts } from '@participa/moderation/texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

export { shouldRevalidate } from './comments-page.tsx';

/** One comment and all its replies. */
export async function loader(args: LoaderFunctionArgs) {
  const { call, maybeSignedIn } = toolsOf(args);
  const { id, comment } = paramsOf(args, threadPath);
  const { after } = commentsQueryOf(args);
  const [root, page, marks] = await Promise.all([
    loaderResult(args.request, call(comments.one, { params: { id, comment } })),
    loaderResult(args.request, call(comments.list, { params: { id }, query: { parent: comment, after } })),
    loadMyMarks(call, id, maybeSignedIn),
  ]);
  return { root, page, after, ...marks };
}

export function Component() {
  const { root, page, after, mine } = useLoaderData<typeof loader>();
  const proposal = useOutletContext<Proposal>();
  const t = useTexts(commentsTexts);
  const moderation = useTexts(moderationTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const { id } = proposal;
  const { pages, pending, href, onMore } = useMorePages(page, {
    loadPage: (next) => toolsOf({}).call(comments.list, { params: { id }, query: { parent: root.id, after: next } }),
    href: (next) => repliesPath(id, root.id, next),
  });
  const items = pages.flatMap((each) => each.items);
  const context = { proposal, mine, back: repliesPath(id, root.id, after) };
  const name = root.hidden ? moderation.hiddenComment : root.deleted ? t.removedName : (root.author?.name ?? shell.withdrawnPerson);
  return (
    <Section id="comentarios" title={t.threadTitle(name)} more={{ href: commentsPath(id), label: t.backToAll }}>
      <CommentItem comment={root} context={context} withoutReplies />
      <div className="comment-replies">
        <CommentThread
          items={items.map((comment) => (
            <CommentItem key={comment.id} comment={comment} context={context} />
          ))}
        />
      </div>
      {(href ?? after) && (
        <LoadMore
          href={href}
          onMore={onMore}
          pending={pending && shell.loading}
          label={t.more}
          status={t.seen(format.number(items.length))}
        />
      )}
    </Section>
  );
}
