import type { Overlay } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

export const texts: Overlay<typeof spanish> = {
  report: {
    danger: 'Si hay peligro ahora, llamá al 911 o, por violencia de género, al 144.',
    already: 'Ya lo habías denunciado: cuenta una vez.',
  },
};
