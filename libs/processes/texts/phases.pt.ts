import { byCount } from '@participa/base/by-count.ts';
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
    daysLeft: (count, n) => (count === 1 ? 'falta 1 dia' : `faltam ${n} dias`),
    hoursLeft: (count, n) => byCount(count, { none: 'falta menos de uma hora', one: 'falta 1 hora', other: `faltam ${n} horas` }),
    line: 'Etapas',
    span: (from, until) => `de ${from} a ${until}`,
    since: (from) => `desde ${from}`,
    mark: { done: 'Terminou', now: 'Estamos aqui', next: 'Depois' },
    soon: 'Vai começar',
    ended: 'Terminado',
  },
};
