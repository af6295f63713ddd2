import type { RoomNames } from '@participa/base/room-names.ts';

/** What the codes of this room's manifest are called. */
export const names: RoomNames<'proposals'> = {
  es: {
    auditEvents: {
      'proposal.published': 'Publicó una propuesta',
      'proposal.edited': 'Corrigió una propuesta',
      'proposal.withdrawn': 'Retiró una propuesta',
      'proposal.answered': 'Respondió una propuesta',
      'proposal.supported': 'Apoyó una propuesta',
      'proposal.unsupported': 'Quitó su apoyo a una propuesta',
    },
  },
  pt: {
    auditEvents: {
      'proposal.published': 'Publicou uma proposta',
      'proposal.edited': 'Corrigiu uma proposta',
      'proposal.withdrawn': 'Retirou uma proposta',
      'proposal.answered': 'Respondeu a uma proposta',
      'proposal.supported': 'Apoiou uma proposta',
      'proposal.unsupported': 'Retirou o apoio a uma proposta',
    },
  },
  en: {
    auditEvents: {
      'proposal.published': 'Published a proposal',
      'proposal.edited': 'Reworded a proposal',
      'proposal.withdrawn': 'Withdrew a proposal',
      'proposal.answered': 'Answered a proposal',
      'proposal.supported': 'Supported a proposal',
      'proposal.unsupported': 'Took back the support of a proposal',
    },
  },
};
