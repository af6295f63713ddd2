import type { RoomNames } from '@participa/base/room-names.ts';

/** What the codes of this room's manifest are called. */
export const names: RoomNames<'audit'> = {
  es: {
    adminSections: {
      audit: { title: 'Registro de actos', text: 'Quién hizo qué y cuándo.' },
    },
  },
  pt: {
    adminSections: {
      audit: { title: 'Registro de atos', text: 'Quem fez o quê e quando.' },
    },
  },
  en: {
    adminSections: {
      audit: { title: 'Audit log', text: 'Who did what and when.' },
    },
  },
};
