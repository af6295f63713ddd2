import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'proposals'> = {
  proposal_withdrawn: () => 'The author withdrew this proposal. It can be read, but takes no more supports or comments.',
  proposal_closed: () => 'This proposal has been answered and takes no changes or supports.',
  edit_window_over: (f) => `The ${f['days']} days in which this proposal could be reworded are over.`,
  too_many_supports_to_edit: (f) => `More than ${f['supports']} people support what is written: it can no longer be changed.`,
  edited_meanwhile: () => 'This proposal changed while you were rewording it. What you wrote is still here: compare and save again.',
  draft_limit: (f) => `You already have ${f['drafts']} drafts. Publish or discard one before starting another.`,
};
