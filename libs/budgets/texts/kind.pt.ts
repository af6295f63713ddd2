import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './kind.es.ts';

export const texts: Translation<typeof spanish> = {
  name: 'Orçamento participativo',
  toBudget: 'Ver o dinheiro e os projetos',
  ballot: 'Como se vota',
  count: 'Como se conta',
  leftover: {
    add1: 'Com o dinheiro que sobra, a parte de cada voto sobe aos poucos até não dar para mais.',
    add1u: 'Com o dinheiro que sobra, a parte de cada voto sobe aos poucos, e com o resto entram os mais votados que cabem.',
    'add1-comparison':
      'Com o dinheiro que sobra, a parte de cada voto sobe aos poucos; se mais pessoas preferem o resultado por ordem de votos, vale esse.',
  },
};
