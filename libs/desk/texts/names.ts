import type { RoomNames } from '@participa/base/room-names.ts';

/** What the codes of this room's manifest are called. */
export const names: RoomNames<'desk'> = {
  es: {
    auditEvents: {
      'desk.opened': 'Empezó una atención en la mesa',
      'desk.closed': 'Terminó una atención en la mesa',
      'desk.registered': 'Abrió una cuenta en la mesa',
      'desk.linked': 'Vinculó una cuenta al padrón en la mesa',
      'desk.proposed': 'Publicó una propuesta por alguien presente',
      'desk.supported': 'Apoyó una propuesta por alguien presente',
      'desk.voted': 'Emitió el voto de alguien presente',
      'paper.created': 'Abrió un lote de votos en papel',
      'paper.marked': 'Marcó en el padrón a quien votó en papel',
      'paper.entered': 'Cargó un lote de votos en papel',
      'paper.confirmed': 'Confirmó un lote de votos en papel',
      'paper.discarded': 'Anuló un lote de votos en papel',
    },
    adminSections: {
      desk: { title: 'Mesa de ayuda', text: 'Atender a quien está presente: verificar, proponer, apoyar, votar.' },
      paper: { title: 'Votos en papel', text: 'Cargar dos veces las boletas de cada lote.' },
    },
  },
  pt: {
    auditEvents: {
      'desk.opened': 'Começou um atendimento',
      'desk.closed': 'Encerrou um atendimento',
      'desk.registered': 'Abriu uma conta no atendimento',
      'desk.linked': 'Vinculou uma conta ao cadastro no atendimento',
      'desk.proposed': 'Publicou uma proposta por alguém presente',
      'desk.supported': 'Apoiou uma proposta por alguém presente',
      'desk.voted': 'Registrou o voto de alguém presente',
      'paper.created': 'Abriu um lote de votos em papel',
      'paper.marked': 'Marcou no cadastro quem votou em papel',
      'paper.entered': 'Digitou um lote de votos em papel',
      'paper.confirmed': 'Confirmou um lote de votos em papel',
      'paper.discarded': 'Anulou um lote de votos em papel',
    },
    adminSections: {
      desk: { title: 'Mesa de ajuda', text: 'Atender quem está presente: verificar, propor, apoiar, votar.' },
      paper: { title: 'Votos em papel', text: 'Digitar duas vezes as cédulas de cada lote.' },
    },
  },
  en: {
    auditEvents: {
      'desk.opened': 'Began a sitting at the desk',
      'desk.closed': 'Ended a sitting at the desk',
      'desk.registered': 'Opened an account at the desk',
      'desk.linked': 'Linked an account to the roll at the desk',
      'desk.proposed': 'Published a proposal for somebody present',
      'desk.supported': 'Supported a proposal for somebody present',
      'desk.voted': 'Cast the ballot of somebody present',
      'paper.created': 'Opened a batch of paper ballots',
      'paper.marked': 'Marked on the roll somebody who voted on paper',
      'paper.entered': 'Entered a batch of paper ballots',
      'paper.confirmed': 'Confirmed a batch of paper ballots',
      'paper.discarded': 'Discarded a batch of paper ballots',
    },
    adminSections: {
      desk: { title: 'Help desk', text: 'Act for a person who is present: verify, propose, support, vote.' },
      paper: { title: 'Paper ballots', text: 'Enter the ballots of each batch twice.' },
    },
  },
};
