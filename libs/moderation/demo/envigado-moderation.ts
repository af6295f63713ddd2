import { prose } from '@participa/base/prose.ts';
import type { DemoReported } from './story.ts';

/** What waits for Envigado's moderators, an appeal among it. */
export const envigadoModeration: readonly DemoReported[] = [
  {
    on: 'ruido-motos',
    comment: {
      by: 'vecina3',
      text: prose`
        Esto se acaba llamando al del taller. Se llama Fabio, vive en la calle 40 sur, en la casa verde de la esquina, y contesta en
        el 300 000 00 00 hasta tarde. Llámenlo todos.`,
      daysAgo: 6.2,
    },
    reports: [
      { reason: 'own_data', daysAgo: 6, text: 'Es el número personal de un vecino y dice dónde vive.' },
      { reason: 'doxxing', daysAgo: 5.9 },
    ],
    decision: {
      action: 'hide',
      daysAgo: 5.7,
      rule: 'own_data',
      facts: prose`
          El comentario da el nombre, la casa y el teléfono personal de alguien que no ha dicho que quiera publicarlos, y pide
          llamarlo. La queja por el ruido se puede contar sin esos datos.`,
    },
    appeal: {
      daysAgo: 1.3,
      text: prose`
        Ese teléfono está pintado en la puerta del taller, no es ningún secreto. Puedo quitar la dirección, pero el reclamo por el
        ruido era serio y también quedó oculto.`,
    },
  },
  {
    on: 'mercado-campesino',
    comment: {
      by: null,
      text: prose`
        Vendo lote en Rionegro con papeles al día, excelente vista, escríbanme al privado y les mando fotos. Precio de oportunidad,
        se va rápido.`,
      daysAgo: 1.6,
    },
    reports: [
      { reason: 'spam', daysAgo: 1.5 },
      { reason: 'spam', daysAgo: 1.1, text: 'Lo ha puesto en tres propuestas.' },
      { reason: 'off_topic', daysAgo: 0.4, anonymous: true },
    ],
  },
  {
    on: 'perros-sueltos',
    comment: {
      by: null,
      text: prose`
        La señora que propuso esto no tiene ni idea, siempre anda metida en todo. Que se dedique a su casa y deje de fastidiar a la
        gente que sí trabaja.`,
      daysAgo: 0.9,
    },
    reports: [
      { reason: 'harassment', daysAgo: 0.8, text: 'Le responde así a todo lo que ella escribe.' },
      { reason: 'political_gender_violence', daysAgo: 0.3 },
    ],
  },
  { on: 'arborizar-ayura-2', reports: [{ reason: 'duplicate', daysAgo: 2.4, text: 'Es la misma que ya está para la quebrada La Ayurá.' }] },
  {
    on: 'bus-lomas',
    comment: {
      by: null,
      text: 'Yo digo que antes de pedir más buses arreglen los que hay, que se varan cada semana subiendo al Escobero.',
      daysAgo: 9,
    },
    reports: [{ reason: 'off_topic', daysAgo: 8.5 }],
    decision: { action: 'dismiss', daysAgo: 8.1 },
  },
];
