import { excerpt } from '@participa/base/text.ts';
import type { ContentPage } from '@participa/moderation/web/content-pages.ts';
import { comments, proposals } from '../contract.ts';
import { proposalPath, threadPath } from '../paths.ts';

/** How much of a comment is quoted. */
const QUOTED_LETTERS = 160;

/** Proposals on the pages of moderation. */
export const proposalContent: ContentPage = {
  async read(call, { id }) {
    const { title } = await call(proposals.one, { params: { id } });
    return { title, quoted: undefined };
  },
  path: ({ id }) => proposalPath(id),
};

/** Comments on proposals on the pages of moderation. */
export const proposalCommentContent: ContentPage = {
  async read(call, { id, within }) {
    const { title } = await call(proposals.one, { params: { id: within } });
    const { body, inReview } = await call(comments.one, { params: { id: within, comment: id } });
    return { title, quoted: inReview ? undefined : excerpt(body ?? '', QUOTED_LETTERS) };
  },
  path: ({ id, within }) => threadPath(within, id),
};
