import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

export const texts: Translation<typeof spanish> = {
  greedy: {
    name: 'In order of votes',
    explanation:
      'Projects are put in order, from most to fewest votes. Going down the list, each one that fits into the money that is left gets in.',
  },
  'equal-shares': {
    name: 'Equal shares',
    explanation:
      'The money is divided into equal parts, one for each ballot. A project gets in when those who chose it can pay for ' +
      'it together, and those that ask least of each person go first. So a small group that agrees gets something too.',
  },
  phragmen: {
    name: 'Phragmén',
    explanation:
      'Every ballot earns money at the same pace. A project gets in as soon as those who chose it have its cost, and it ' +
      'ends when the next one does not fit.',
  },
  'maximum-welfare': {
    name: 'The combination with most votes',
    explanation: 'Of all combinations of projects that fit into the money, the one with most votes wins.',
  },
  'majority-judgment': {
    name: 'Majority judgment',
    explanation: 'Projects are put in order of their middle grade, and each one that fits into the money that is left gets in.',
  },
  positional: {
    name: 'Points by place',
    explanation:
      'Each place on a ballot is worth points. Projects are put in order of their sum, and each one that fits into the ' +
      'money that is left gets in.',
  },
  'top-places': {
    name: 'The most voted of each group',
    explanation: 'Each group has a fixed number of places: the projects with most votes take them.',
  },
  'zone-winner': {
    name: 'One winner an area',
    explanation: 'In each area, the project with most votes gets a fixed sum.',
  },
  'choose-one-per-zone': {
    name: 'One an area',
    explanation: 'Each person chooses one project an area, and in each area the most chosen one wins.',
  },
  /** What decides a tie. */
  ties: {
    id: 'the number of the project',
    'lowest-cost': 'the lowest cost',
    'highest-cost': 'the highest cost',
    'most-votes': 'having more votes',
    lot: 'a lot with a key published before',
  },
};
