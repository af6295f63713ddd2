import type { RoomNames } from '@participa/base/room-names.ts';

/** What the codes of this room's manifest are called. */
export const names: RoomNames<'processes'> = {
  es: {
    auditEvents: {
      'process.created': 'Preparó un proceso',
      'process.changed': 'Cambió un proceso en preparación',
      'process.opened': 'Abrió un proceso',
      'process.amended': 'Enmendó las reglas de un proceso',
      'process.suspended': 'Suspendió un proceso',
      'process.resumed': 'Reanudó un proceso',
      'process.cancelled': 'Canceló un proceso',
    },
    adminSections: {
      processes: { title: 'Procesos', text: 'Abrir un proceso, mover fechas con motivo, suspender.' },
    },
  },
  pt: {
    auditEvents: {
      'process.created': 'Preparou um processo',
      'process.changed': 'Mudou um processo em preparação',
      'process.opened': 'Abriu um processo',
      'process.amended': 'Emendou as regras de um processo',
      'process.suspended': 'Suspendeu um processo',
      'process.resumed': 'Retomou um processo',
      'process.cancelled': 'Cancelou um processo',
    },
    adminSections: {
      processes: { title: 'Processos', text: 'Abrir um processo, mudar datas com motivo, suspender.' },
    },
  },
  en: {
    auditEvents: {
      'process.created': 'Prepared a process',
      'process.changed': 'Changed a process in preparation',
      'process.opened': 'Opened a process',
      'process.amended': 'Amended the rules of a process',
      'process.suspended': 'Suspended a process',
      'process.resumed': 'Resumed a process',
      'process.cancelled': 'Cancelled a process',
    },
    adminSections: {
      processes: { title: 'Processes', text: 'Open a process, move dates with a reason, suspend.' },
    },
  },
};
