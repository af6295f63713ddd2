import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './admin.es.ts';

/** Words of the office «statistics». */
export const texts: Translation<typeof spanish> = {
  title: 'Estatísticas',
  lead: 'Quanta gente participa, onde, quando e por que meio. Grupos de menos de dez não se mostram, para que não apontem ninguém.',
  download: 'Baixar CSV',
  totals: 'No total',
  measure: {
    people: 'pessoas com conta',
    verified: 'no cadastro',
    proposals: 'propostas',
    supports: 'apoios',
    comments: 'comentários',
    ballots: 'votos emitidos',
  },
  heading: {
    people: 'Pessoas com conta',
    verified: 'Pessoas verificadas',
    proposals: 'Propostas',
    supports: 'Apoios',
    comments: 'Comentários',
    ballots: 'Votos emitidos',
  },
  by: { month: 'Por mês', zone: 'Por zona', channel: 'Por meio' },
  group: { month: 'Mês', zone: 'Zona', channel: 'Meio' },
  count: 'Quantidade',
  few: 'menos de 10',
  held: 'não se mostra',
  noZone: 'Sem zona',
  channel: { web: 'Pela internet', desk: 'No atendimento', paper: 'Em papel' },
  none: 'Ainda não há nada para contar',
};
