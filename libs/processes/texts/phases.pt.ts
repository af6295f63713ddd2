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
  /** What is said of a row of phases, and of a process between them. */
  timeline: {
    line: 'Etapas',
    span: (from, until) => `de ${from} a ${until}`,
    since: (from) => `desde ${from}`,
    mark: { done: 'Terminou', now: 'Estamos aqui', next: 'Depois' },
    soon: 'Vai começar',
    ended: 'Suspenso',
  },
};
