import type { Overlay } from '@participa/base/texts.ts';
import type { texts as spanish } from './summary.es.ts';

export const texts: Overlay<typeof spanish> = {
  uncast: 'Te falta emitir tu voto',
  uncastText: 'Tu elección está guardada, pero todavía no cuenta: falta emitirla.',
};
