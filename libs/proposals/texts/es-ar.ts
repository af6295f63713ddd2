import type { Overlay } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

export const texts: Overlay<typeof spanish> = {
  list: {
    description: (place) => `Lo que proponen los vecinos de ${place}: buscá por palabra, zona o tema, y apoyá lo que te importa.`,
    lead: 'Lo que proponen tus vecinos. Apoyá lo que te importa, o contá lo que falta.',
    nothing: 'Probá con otras palabras o con menos filtros. Si nadie lo propuso todavía, podés ser vos.',
    empty: 'La primera puede ser tuya: contá qué falta en tu barrio y por qué.',
  },
  support: { given: 'Ya la apoyás', enter: 'Entrá para apoyar', failed: 'Tu apoyo no se guardó' },
  page: {
    shareText: (title, place) => `Mirá esta propuesta para ${place}: ${title}`,
    mine: 'Tu propuesta',
    done: { published: 'Tu propuesta está publicada', withdrawn: 'Tu propuesta quedó retirada' },
    doneText: { published: 'Ya la puede ver todo el mundo. Compartila: los primeros apoyos suelen ser de gente conocida.' },
  },
};
