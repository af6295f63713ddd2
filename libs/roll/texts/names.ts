import type { RoomNames } from '@participa/base/room-names.ts';

/** What the codes of this room's manifest are called. */
export const names: RoomNames<'roll'> = {
  es: {
    auditEvents: {
      'roll.import_started': 'Empezó a importar un padrón',
      'roll.imported': 'Importó un padrón',
      'person.verified': 'Se verificó en el padrón',
    },
    adminSections: {
      roll: { title: 'Padrón', text: 'Importar el padrón y ver qué filas no entraron.' },
    },
  },
  pt: {
    auditEvents: {
      'roll.import_started': 'Começou a importar um cadastro',
      'roll.imported': 'Importou um cadastro',
      'person.verified': 'Foi verificada no cadastro',
    },
    adminSections: {
      roll: { title: 'Cadastro de moradores', text: 'Importar o cadastro e ver que linhas não entraram.' },
    },
  },
  en: {
    auditEvents: {
      'roll.import_started': 'Began to import a roll',
      'roll.imported': 'Imported a roll',
      'person.verified': 'Was verified on the roll',
    },
    adminSections: {
      roll: { title: 'Roll', text: 'Import the roll and see which rows did not enter.' },
    },
  },
};
