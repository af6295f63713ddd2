import type { RoomNames } from '@participa/base/room-names.ts';

/** What the codes of this room's manifest are called. */
export const names: RoomNames<'comments'> = {
  es: {
    auditEvents: {
      'comment.published': 'Comentó',
      'comment.edited': 'Corrigió un comentario',
      'comment.deleted': 'Borró un comentario',
      'comment.voted': 'Votó un comentario',
    },
  },
  pt: {
    auditEvents: {
      'comment.published': 'Comentou',
      'comment.edited': 'Corrigiu um comentário',
      'comment.deleted': 'Apagou um comentário',
      'comment.voted': 'Votou em um comentário',
    },
  },
  en: {
    auditEvents: {
      'comment.published': 'Commented',
      'comment.edited': 'Reworded a comment',
      'comment.deleted': 'Deleted a comment',
      'comment.voted': 'Voted on a comment',
    },
  },
};
