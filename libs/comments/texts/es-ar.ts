import type { Overlay } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

export const texts: Overlay<typeof spanish> = {
  write: 'Tu comentario',
  writeHint: 'Los motivos convencen más que los adjetivos. Se publica con tu nombre.',
  stanceQuestion: '¿Cuál es tu postura?',
  replyLabel: (name) => `Tu respuesta a ${name}`,
  removeQuestion: 'Se borran las palabras y tu nombre; quedan el lugar y las respuestas. No se puede deshacer.',
  enter: 'Entrá para comentar',
};
