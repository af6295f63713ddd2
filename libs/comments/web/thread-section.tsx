import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { CommentThread } from '@participa/kit/civic/comment.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { LoadMore } from '@participa/kit/parts/paging.tsx';
import { useMorePages } from '@participa/shell/more-pages.ts';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { CommentItem } from './comment-item.tsx';
import { nameOfAuthor } from './name-of-author.ts';
import { commentsPath, repliesPath, type CommentedSubject, type CommentPages } from './commented-subject.ts';
import { loadMyMarks, readCommentsQuery, type CommentsQuery } from './my-comment-marks.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { commentsTexts } from '../texts/texts.ts';
import { moderationTexts } from '@participa/moderation/texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** One comment and all its replies. */
export async function loadThread(
  pages: CommentPages,
  args: LoaderFunctionArgs,
  { id, comment }: { id: string; comment: string },
  asked: CommentsQuery,
) {
  const { call, maybeSignedIn } = toolsOf(args);
  const { after } = readCommentsQuery(asked);
  const [root, page, marks] = await Promise.all([
    loaderResult(args.request, call(pages.routes.one, { params: { id, comment } })),
    loaderResult(args.request, call(pages.routes.list, { params: { id }, query: { parent: comment, after } })),
    loadMyMarks(call, pages, id, maybeSignedIn),
  ]);
  return { root, page, after, ...marks };
}

/** One comment with all its replies as a part of its subject's page, over the data of `loadThread`. */
export function ThreadSection({ subject }: { subject: CommentedSubject }) {
  const { root, page, after, mine } = useLoaderData<typeof loadThread>();
  const t = useTexts(commentsTexts);
  const moderation = useTexts(moderationTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const { pages, pending, href, onMore } = useMorePages(page, {
    loadPage: (next) =>
      toolsOf({}).call(subject.pages.routes.list, { params: { id: subject.id }, query: { parent: root.id, after: next } }),
    href: (next) => repliesPath(subject, root.id, next),
  });
  const items = pages.flatMap((each) => each.items);
  const context = { subject, mine, back: repliesPath(subject, root.id, after) };
  const name = nameOfAuthor(root, { hidden: moderation.hiddenComment, deleted: t.removedName, withdrawn: shell.withdrawnPerson });
  return (
    <Section id="comentarios" title={t.threadTitle(name)} more={{ href: commentsPath(subject), label: t.backToAll }}>
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
