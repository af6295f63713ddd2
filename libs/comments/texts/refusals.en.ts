import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'comments'> = {
  comment_deleted: () => 'This comment was deleted by its author.',
  own_comment: () => 'You cannot vote on your own comment.',
  comment_edit_over: (f) => `A comment can be reworded for ${f['hours']} hours; that time has passed.`,
};
