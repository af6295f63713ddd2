import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';
import { reasons } from './reasons.en.ts';

export const texts: Translation<typeof spanish> = {
  reasons,
  left: (n) => {
    if (n < 0) return n === -1 ? '1 letter too many' : `${-n} letters too many`;
    return n === 1 ? '1 letter left' : `${n} letters left`;
  },
  report: {
    link: 'Report',
    title: 'Report something',
    lead: 'A moderator will look at it. Nobody will know who reported it.',
    about: { proposal: 'A proposal', comment: 'A comment' },
    question: 'What is wrong with it?',
    tracks: { violence: 'It hurts somebody', norms: 'It breaks the rules' },
    text: 'Details',
    textHint: 'What should be looked at. There is no need to copy the text.',
    send: 'Send the report',
    sending: 'Sending…',
    thanks: 'Report received',
    thanksText: 'Somebody will look at it. Many reports hide nothing by themselves.',
    inReview: 'Until then the text is folded under a notice.',
    already: 'You had reported it before: it counts once.',
    danger: 'If there is danger now, call the emergency number.',
    back: 'Back',
  },
  hiddenComment: 'Comment hidden by moderation',
  review: { title: 'In review', text: 'Somebody reported this text for violence and the team is looking at it.', show: 'Read it anyway' },
};
