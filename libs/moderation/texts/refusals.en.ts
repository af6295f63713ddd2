import type { RefusalSentences } from '@participa/base/refusals.ts';
import type { Reason } from '../domain/reasons.ts';
import { reasons } from './reasons.en.ts';

export const texts: RefusalSentences<'moderation'> = {
  hidden_by_moderation: (f) =>
    f['rule'] ? `Moderation hid this on ${f['on']}. Reason: ${reasons[f['rule'] as Reason] ?? ''}.` : 'Moderation hid this.',
  not_hidden: () => 'This is no longer hidden.',
  party_to_it: () => 'This is your own: somebody else of the team decides about it.',
  own_decision: () => 'This is an appeal against your own decision: somebody else of the team decides it.',
  undo_over: (f) => `It could be undone for ${f['minutes']} minutes. Now it can be restored, with a reason.`,
  appeal_over: (f) => `It could be appealed for ${f['months']} months; that time is over.`,
  appealed_already: () => 'There is an appeal against this decision already.',
  appeal_decided: () => 'This appeal has been decided.',
  blocked: (f) =>
    `This account cannot publish until ${f['until']}. Reason: ${reasons[f['reason'] as Reason] ?? ''}. Your ` +
    'account page has the details and how to appeal.',
  blocked_already: () => 'This account is blocked already.',
  too_many_links: (f) => `In the first ${f['days']} days of an account there can be ${f['links']} link in a text. Take the others out.`,
};
