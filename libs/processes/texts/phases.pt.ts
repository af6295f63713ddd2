import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './phases.es.ts';

export const texts: Translation<typeof spanish> = {
  informing: 'Informação',
  submitting: 'Apresentação de ideias',
  reviewing: 'Revisão das ideias',
  supporting: 'Apoio às ideias',
  evaluating: 'Avaliação',
  pricing: 'Publicação dos custos',
  voting: 'Votação',
  counting: 'Apuração',
  results: 'Resultados',
  execution: 'Obras',
};
