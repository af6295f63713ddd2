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
import { useFormat } from '@participa/shell/place.ts';
import { orPage, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { CommentOf } from './comment-of.tsx';
import { askedOf, mineOf, partOf } from './reading.ts';
import { RefusedDeed, Writing } from './writing.tsx';
import './comments.css';

export { action } from './deeds.ts';

/** The comments under a proposal, and which of them are mine. */
export async function loader(args: LoaderFunctionArgs) {
  const { call, maybeSignedIn } = toolsOf(args);
  const id = args.params['id']!;
  const { order, after } = askedOf(args.request);
  const [page, own] = await Promise.all([
    orPage(args.request, call(comments.list, { params: { id }, query: { order, after } })),
    mineOf(call, id, maybeSignedIn),
  ]);
  return { page, order, after, ...own };
}

/** A vote changes its own counts; a support none of this. */
export const shouldRevalidate = ({ formAction, formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean =>
  formAction?.endsWith('/apoyo') || formData?.get('deed') === 'vote' ? false : defaultShouldRevalidate;

export function Component() {
  const { order, after } = useLoaderData<typeof loader>();
  const proposal = useOutletContext<Proposal>();
  const wrong = useActionData<Wrong>();
  const { comments: words, shell } = useMessages();
  const format = useFormat();
  return (
    <Section id="comentarios" title={`${words.title} (${format.number(proposal.comments)})`}>
      <RefusedDeed proposal={proposal} wrong={wrong?.error ? wrong : undefined} />
      {proposal.comments === 0 ? (
        <EmptyState level={3} title={words.empty}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <>
          <LinkTabs
            label={words.order}
            tabs={commentOrders.map((each) => ({
              href: partOf(proposal.id, { order: each }),
              label: words.orders[each],
              current: each === order,
            }))}
          />
          <Thread key={`${order} ${after}`} proposal={proposal} more={shell.loading} />
        </>
      )}
      <Writing
        proposal={proposal}
        wrong={wrong?.error ? wrong : undefined}
        back={partOf(proposal.id, { order: after ? 'newest' : order })}
      />
    </Section>
  );
}

function Thread({ proposal, more }: { proposal: Proposal; more: string }) {
  const { page, order, mine, key, after } = useLoaderData<typeof loader>();
  const { comments: words } = useMessages();
  const format = useFormat();
  const { id } = proposal;
  const { pages, pending, href, onMore } = useMorePages(page, {
    ask: (next) => toolsOf({}).call(comments.list, { params: { id }, query: { order, after: next } }),
    href: (next) => partOf(id, { order, after: next }),
  });
  const items = pages.flatMap((each) => each.items);
  const around = { proposal, mine, key, back: partOf(id, { order, after }) };
  return (
    <>
      <CommentThread
        items={items.map((comment) => (
          <CommentOf key={comment.id} comment={comment} around={around} />
        ))}
      />
      {(href ?? after) && (
        <LoadMore
          href={href}
          onMore={onMore}
          pending={pending && more}
          label={words.more}
          status={words.seen(format.number(items.length))}
        />
      )}
    </>
  );
}
