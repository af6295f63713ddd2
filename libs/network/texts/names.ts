import type { RoomNames } from '@participa/base/room-names.ts';

/** What the codes of this room's manifest are called. */
export const names: RoomNames<'network'> = {
  es: {
    auditEvents: {
      'tenant.created': 'Dio de alta este gobierno',
      'government.founded': 'Dio de alta un gobierno',
      'government.suspended': 'Suspendió un gobierno',
      'government.resumed': 'Reanudó un gobierno',
      'government.exported': 'Exportó un gobierno',
      'government.imported': 'Importó un gobierno',
      'government.purged': 'Borró un gobierno para siempre',
      'government.sandboxed': 'Creó un municipio de prueba',
    },
    adminSections: {
      network: { title: 'La red', text: 'Gobiernos de esta instalación: crear, suspender, exportar, borrar.' },
    },
  },
  pt: {
    auditEvents: {
      'tenant.created': 'Cadastrou este governo',
      'government.founded': 'Criou um governo',
      'government.suspended': 'Suspendeu um governo',
      'government.resumed': 'Retomou um governo',
      'government.exported': 'Exportou um governo',
      'government.imported': 'Importou um governo',
      'government.purged': 'Apagou um governo para sempre',
      'government.sandboxed': 'Criou um município de teste',
    },
    adminSections: {
      network: { title: 'A rede', text: 'Governos desta instalação: criar, suspender, exportar, apagar.' },
    },
  },
  en: {
    auditEvents: {
      'tenant.created': 'Added this government',
      'government.founded': 'Founded a government',
      'government.suspended': 'Suspended a government',
      'government.resumed': 'Resumed a government',
      'government.exported': 'Exported a government',
      'government.imported': 'Imported a government',
      'government.purged': 'Erased a government for ever',
      'government.sandboxed': 'Made a trial government',
    },
    adminSections: {
      network: { title: 'The network', text: 'Governments of this installation: create, suspend, export, purge.' },
    },
  },
};
