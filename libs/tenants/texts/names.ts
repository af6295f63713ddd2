import type { RoomNames } from '@participa/base/room-names.ts';

/** What the codes of this room's manifest are called. */
export const names: RoomNames<'tenants'> = {
  es: {
    auditEvents: {
      'tenant.configured': 'Cambió la configuración del gobierno',
      'tenant.launched': 'Abrió el gobierno al público',
    },
    adminSections: {
      government: { title: 'Este gobierno', text: 'Nombre, escudo, colores, idiomas, zonas, páginas legales.' },
    },
  },
  pt: {
    auditEvents: {
      'tenant.configured': 'Mudou a configuração do governo',
      'tenant.launched': 'Abriu o governo ao público',
    },
    adminSections: {
      government: { title: 'Este governo', text: 'Nome, brasão, cores, idiomas, zonas, páginas legais.' },
    },
  },
  en: {
    auditEvents: {
      'tenant.configured': 'Changed the government’s set-up',
      'tenant.launched': 'Opened the government to the public',
    },
    adminSections: {
      government: { title: 'This government', text: 'Name, coat of arms, colours, languages, zones, legal pages.' },
    },
  },
};
