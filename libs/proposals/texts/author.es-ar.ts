import type { Overlay } from '@participa/base/texts.ts';
import type { texts as spanish } from './author.es.ts';

export const texts: Overlay<typeof spanish> = {
  edit: {
    title: 'Corregir tu propuesta',
    lead: 'Lo que cambies queda a la vista de todos, junto con el texto anterior.',
    until: (date, supports) => `Podés corregirla hasta el ${date}, mientras no pasen de ${supports} los apoyos.`,
    other:
      'Alguien la cambió mientras escribías: quizá vos, en otro aparato. Lo que escribiste sigue en el formulario. Si guardás, ' +
      'queda lo tuyo.',
  },
  withdraw: {
    title: '¿Retirar tu propuesta?',
    what: [
      'Deja de recibir apoyos y comentarios.',
      'Sale de la lista de propuestas.',
      'Se va a poder seguir leyendo en su dirección, con la constancia de que la retiraste.',
    ],
  },
  write: {
    description: 'Contá qué falta y por qué, en cuatro preguntas. Se guarda solo mientras escribís.',
    steps: 'Pasos de tu propuesta',
    titleQuestion: '¿Qué proponés?',
    titleHint: 'En una línea, como se lo dirías a un vecino. Por ejemplo: «Luces en la plaza de la calle Rondeau».',
    similarLead: 'Se parecen a la tuya. Si es la misma idea, apoyarla sirve más que repetirla: los apoyos se juntan.',
    similarOne: 'Esta se parece a la tuya. Si es la misma idea, apoyarla sirve más que repetirla: los apoyos se juntan.',
    similarNone: 'No encontramos ninguna parecida: la tuya es nueva.',
    supportedAlready: 'Ya la apoyás',
    textQuestion: 'Contalo',
    textTipList: [
      'Un ejemplo con nombre de calle y hora.',
      'A cuánta gente le cambia la vida.',
      'Lo que ya se intentó.',
      'No pongas teléfonos ni datos de otras personas: la propuesta es pública.',
    ],
    checkQuestion: 'Revisá antes de publicar',
    checkLead: 'Así la va a leer todo el mundo, con tu nombre.',
    afterwards: (days, supports) =>
      `Después vas a poder corregirla durante ${days} días, mientras no pasen de ${supports} los apoyos; cada cambio queda a la vista.`,
    savedOnce: 'Se guarda solo mientras escribís. Nadie más lo ve hasta que lo publiques.',
    resume: (n) => (n === 1 ? 'Tenés un borrador sin publicar' : `Tenés ${n} borradores sin publicar`),
    resumeText: 'Podés seguir donde quedó, o empezar otra propuesta acá abajo.',
  },
};
