import type { Overlay } from '@participa/base/texts.ts';
import type { texts as spanish } from './decisions.es.ts';

export const texts: Overlay<typeof spanish> = {
  decisions: {
    none: 'No hay decisiones sobre lo tuyo',
    noneText: 'Si alguna vez se oculta algo que escribiste, acá van a estar los motivos y cómo apelar.',
    hidden: { proposal: 'Se ocultó tu propuesta', comment: 'Se ocultó tu comentario' },
    blocked: 'Se bloqueó tu cuenta',
    until: (date) => `Hasta el ${date} no podés proponer ni comentar. Votar, apoyar y denunciar sí podés.`,
    yours: 'Lo que escribiste',
    appealLead: 'Contá por qué la decisión está mal. La revisa otra persona, nunca la que decidió.',
    appealText: 'Tu apelación',
    waitingText: 'La respuesta te va a llegar por correo y va a quedar acá.',
  },
  transparency: { noneText: 'Cuando haya denuncias o decisiones, acá se van a ver.' },
};
