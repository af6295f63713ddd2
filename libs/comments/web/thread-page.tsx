import { useLoaderData, useOutletContext, type LoaderFunctionArgs } from 'react-router';
import { comments } from '../contract.ts';
import type { Proposal } from '@participa/proposals/domain/proposal.ts';
import { CommentThread } from '@participa/kit/civic/comment.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { LoadMore } from '@participa/kit/parts/paging.tsx';
import { useMorePages } from '@participa/shell/more-pages.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { CommentOf } from './comment-of.tsx';
import { askedOf, mineOf, partOf, threadOf } from './reading.ts';
import './comments.css';

export { shouldRevalidate } from './comments-page.tsx';

/** One comment and all its replies. */
export async function loader(args: LoaderFunctionArgs) {
  const { call, maybeSignedIn } = toolsOf(args);
  const { id, comment } = args.params as { id: string; comment: string };
  const { after } = askedOf(args.request);
  const [root, page, own] = await Promise.all([
    orPage(args.request, call(comments.one, { params: { id, comment } })),
    orPage(args.request, call(comments.list, { params: { id }, query: { parent: comment, after } })),
    mineOf(call, id, maybeSignedIn),
  ]);
  return { root, page, after, ...own };
}

export function Component() {
  const { root, page, after, mine, key } = useLoaderData<typeof loader>();
  const proposal = useOutletContext<Proposal>();
  const { comments: words, moderation, shell } = useMessages();
  const format = useFormat();
  const { id } = proposal;
  const { pages, pending, href, onMore } = useMorePages(page, {
    ask: (next) => toolsOf({}).call(comments.list, { params: { id }, query: { parent: root.id, after: next } }),
    href: (next) => threadOf(id, root.id, next),
  });
  const items = pages.flatMap((each) => each.items);
  const around = { proposal, mine, key, back: threadOf(id, root.id, after) };
  const name = root.hidden ? moderation.hiddenComment : root.deleted ? words.removedName : (root.author?.name ?? shell.withdrawnPerson);
  return (
    <Section id="comentarios" title={words.threadTitle(name)} more={{ href: partOf(id), label: words.backToAll }}>
      <CommentOf comment={root} around={around} bare />
      <div className="comment-replies">
        <CommentThread
          items={items.map((comment) => (
            <CommentOf key={comment.id} comment={comment} around={around} />
          ))}
        />
      </div>
      {(href ?? after) && (
        <LoadMore
          href={href}
          onMore={onMore}
          pending={pending && shell.loading}
          label={words.more}
          status={words.seen(format.number(items.length))}
        />
      )}
    </Section>
  );
}
