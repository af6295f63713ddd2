import type { RoomNames } from '@participa/base/room-names.ts';

/** What the codes of this room's manifest are called. */
export const names: RoomNames<'moderation'> = {
  es: {
    auditEvents: {
      'moderation.hidden': 'Ocultó algo publicado',
      'moderation.dismissed': 'Desestimó una denuncia',
      'moderation.restored': 'Restituyó algo oculto',
      'moderation.undone': 'Deshizo una decisión',
      'moderation.taken': 'Tomó un caso de moderación',
      'moderation.released': 'Soltó un caso de moderación',
      'moderation.appealed': 'Apeló una decisión',
      'moderation.appeal_upheld': 'Mantuvo una decisión apelada',
      'moderation.appeal_overturned': 'Revocó una decisión apelada',
      'moderation.blocked': 'Bloqueó una cuenta',
      'moderation.unblocked': 'Levantó un bloqueo',
      'moderation.settings_changed': 'Cambió los ajustes de moderación',
    },
    adminSections: {
      moderation: { title: 'Moderación', text: 'Denuncias, decisiones con motivo, apelaciones.' },
      watch: { title: 'Lo que se mira solo', text: 'Palabras que ponen un texto en la cola de moderación.' },
    },
  },
  pt: {
    auditEvents: {
      'moderation.hidden': 'Ocultou algo publicado',
      'moderation.dismissed': 'Arquivou uma denúncia',
      'moderation.restored': 'Restituiu algo oculto',
      'moderation.undone': 'Desfez uma decisão',
      'moderation.taken': 'Assumiu um caso de moderação',
      'moderation.released': 'Liberou um caso de moderação',
      'moderation.appealed': 'Recorreu de uma decisão',
      'moderation.appeal_upheld': 'Manteve uma decisão recorrida',
      'moderation.appeal_overturned': 'Reverteu uma decisão recorrida',
      'moderation.blocked': 'Bloqueou uma conta',
      'moderation.unblocked': 'Retirou um bloqueio',
      'moderation.settings_changed': 'Mudou os ajustes da moderação',
    },
    adminSections: {
      moderation: { title: 'Moderação', text: 'Denúncias, decisões com motivo, recursos.' },
      watch: { title: 'O que se olha por si só', text: 'Palavras que põem um texto na fila da moderação.' },
    },
  },
  en: {
    auditEvents: {
      'moderation.hidden': 'Hid something published',
      'moderation.dismissed': 'Dismissed a report',
      'moderation.restored': 'Restored something hidden',
      'moderation.undone': 'Undid a decision',
      'moderation.taken': 'Took a moderation case',
      'moderation.released': 'Released a moderation case',
      'moderation.appealed': 'Appealed a decision',
      'moderation.appeal_upheld': 'Upheld an appealed decision',
      'moderation.appeal_overturned': 'Overturned an appealed decision',
      'moderation.blocked': 'Blocked an account',
      'moderation.unblocked': 'Lifted a block',
      'moderation.settings_changed': 'Changed the moderation settings',
    },
    adminSections: {
      moderation: { title: 'Moderation', text: 'Reports, decisions with reasons, appeals.' },
      watch: { title: 'What is looked at by itself', text: 'Words that put a text into the moderation queue.' },
    },
  },
};
