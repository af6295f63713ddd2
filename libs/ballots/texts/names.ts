import type { RoomNames } from '@participa/base/room-names.ts';

/** What the codes of this room's manifest are called. */
export const names: RoomNames<'ballots'> = {
  es: {
    auditEvents: {
      'ballot.cast': 'Emitió su voto',
      'budget.closed': 'Cerró una votación',
      'budget.published': 'Publicó unos resultados',
    },
  },
  pt: {
    auditEvents: {
      'ballot.cast': 'Votou',
      'budget.closed': 'Encerrou uma votação',
      'budget.published': 'Publicou resultados',
    },
  },
  en: {
    auditEvents: {
      'ballot.cast': 'Cast a ballot',
      'budget.closed': 'Closed a vote',
      'budget.published': 'Published results',
    },
  },
};
