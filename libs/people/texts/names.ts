import type { RoomNames } from '@participa/base/room-names.ts';

/** What the codes of this room's manifest are called. */
export const names: RoomNames<'people'> = {
  es: {
    auditEvents: {
      'person.signed_up': 'Abrió una cuenta',
      'person.confirmed': 'Confirmó su correo',
      'person.signed_in': 'Entró',
      'person.signed_out': 'Salió',
      'person.changed': 'Cambió sus datos',
      'person.password_changed': 'Cambió su contraseña',
      'person.invited': 'Invitó a una persona',
      'invitation.revoked': 'Retiró una invitación',
      'invitation.accepted': 'Aceptó una invitación',
      'person.roles_changed': 'Cambió los roles de una persona',
      'person.sessions_ended': 'Cerró las sesiones de una persona',
      'people.exported': 'Descargó la lista de personas',
    },
    adminSections: {
      people: { title: 'Personas y roles', text: 'Invitar, dar y quitar roles.' },
    },
  },
  pt: {
    auditEvents: {
      'person.signed_up': 'Abriu uma conta',
      'person.confirmed': 'Confirmou o e-mail',
      'person.signed_in': 'Entrou',
      'person.signed_out': 'Saiu',
      'person.changed': 'Mudou seus dados',
      'person.password_changed': 'Mudou a senha',
      'person.invited': 'Convidou uma pessoa',
      'invitation.revoked': 'Retirou um convite',
      'invitation.accepted': 'Aceitou um convite',
      'person.roles_changed': 'Mudou os papéis de uma pessoa',
      'person.sessions_ended': 'Encerrou as sessões de uma pessoa',
      'people.exported': 'Baixou a lista de pessoas',
    },
    adminSections: {
      people: { title: 'Pessoas e papéis', text: 'Convidar, dar e tirar papéis.' },
    },
  },
  en: {
    auditEvents: {
      'person.signed_up': 'Opened an account',
      'person.confirmed': 'Confirmed their e-mail',
      'person.signed_in': 'Signed in',
      'person.signed_out': 'Signed out',
      'person.changed': 'Changed their data',
      'person.password_changed': 'Changed their password',
      'person.invited': 'Invited a person',
      'invitation.revoked': 'Took an invitation back',
      'invitation.accepted': 'Accepted an invitation',
      'person.roles_changed': 'Changed a person’s roles',
      'person.sessions_ended': 'Ended a person’s sessions',
      'people.exported': 'Downloaded the list of people',
    },
    adminSections: {
      people: { title: 'People and roles', text: 'Invite, give and take roles.' },
    },
  },
};
