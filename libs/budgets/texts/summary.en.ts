import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './summary.es.ts';

export const texts: Translation<typeof spanish> = {
  state: { suspended: 'Suspended', cancelled: 'Cancelled', between: 'Waiting', decided: 'Decided' },
  voters: (count) => `${count} people voted`,
  winners: (count, n) => (count === 1 ? '1 project won' : `${n} projects won`),
  decided: 'decided by neighbours',
  uncast: 'Your ballot is not cast yet',
  uncastText: 'Your choice is saved, but it does not count yet: it has to be cast.',
  uncastDo: 'Check and cast my ballot',
  do: { vote: 'Vote', propose: 'Propose an idea', support: 'Support ideas', results: 'See what was decided', read: 'See the projects' },
  today: 'What can be done today',
  todayText: {
    vote: 'The vote is open. Each person has one ballot and can change it until the end.',
    propose: 'Neighbours’ ideas are welcome. Those that can be done reach the vote.',
    support: 'Supports decide which ideas are evaluated.',
    results: 'The ballots are counted: read what won, why, and count them again.',
    read: 'The projects and the rules can be read.',
  },
  daysWord: (count) => (count === 1 ? 'day left' : 'days left'),
  hoursWord: (count) => (count === 1 ? 'hour left' : 'hours left'),
};
