import type { RoomNames } from '@participa/base/room-names.ts';

/** What the codes of this room's manifest are called. */
export const names: RoomNames<'statistics'> = {
  es: {
    adminSections: {
      statistics: { title: 'Estadísticas', text: 'Cuánta gente participa, dónde y cómo.' },
    },
  },
  pt: {
    adminSections: {
      statistics: { title: 'Estatísticas', text: 'Quanta gente participa, onde e como.' },
    },
  },
  en: {
    adminSections: {
      statistics: { title: 'Statistics', text: 'How many take part, where and how.' },
    },
  },
};
