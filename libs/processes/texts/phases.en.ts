import { byCount } from '@participa/base/by-count.ts';
import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './phases.es.ts';

export const texts: Translation<typeof spanish> = {
  informing: 'Information',
  submitting: 'Submitting ideas',
  reviewing: 'Review of ideas',
  supporting: 'Support for ideas',
  evaluating: 'Evaluation',
  pricing: 'Publication of costs',
  voting: 'Vote',
  counting: 'Count',
  results: 'Results',
  execution: 'Works',
  /** What is said of a row of phases, and of a process between them. */
  timeline: {
    daysLeft: (count, n) => (count === 1 ? '1 day left' : `${n} days left`),
    hoursLeft: (count, n) => byCount(count, { none: 'less than an hour left', one: '1 hour left', other: `${n} hours left` }),
    line: 'Phases',
    span: (from, until) => `${from} to ${until}`,
    since: (from) => `since ${from}`,
    mark: { done: 'Over', now: 'We are here', next: 'Later' },
    soon: 'Starts soon',
    ended: 'Ended',
  },
};
