import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './kind.es.ts';

export const texts: Translation<typeof spanish> = {
  name: 'Participatory budget',
  toBudget: 'See the money and the projects',
  ballot: 'How people vote',
  count: 'How it is counted',
  leftover: {
    add1: 'With the money that is left, each ballot’s part rises little by little until nothing more can be paid.',
    add1u: 'With the money that is left, each ballot’s part rises little by little, and the rest funds the most voted that fit.',
    'add1-comparison':
      'With the money that is left, each ballot’s part rises little by little; if more people prefer the result by order of votes, ' +
      'that one holds.',
  },
};
