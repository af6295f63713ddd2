import { prose } from '@participa/base/prose.ts';
import type { DemoReported } from './story.ts';

/** What waits for Bahía Blanca's moderators, and what they decided. */
export const bahiaBlancaModeration: readonly DemoReported[] = [
  {
    on: 'skate-techado',
    comment: {
      by: null,
      text: 'Consultá por créditos al toque, sin garante y con tu sueldo de aval. Mandá un mensaje y en el día tenés la plata.',
      daysAgo: 14,
    },
    reports: [{ reason: 'spam', daysAgo: 13.8 }],
    decision: {
      action: 'hide',
      daysAgo: 13.5,
      rule: 'spam',
      facts: 'Es una publicidad de préstamos que no habla de la propuesta. La misma cuenta la dejó en otros dos lugares el mismo día.',
    },
  },
  {
    on: 'rampas-alsina',
    comment: {
      by: null,
      text: '¿Y los semáforos que no andan en Colón? Siempre lo mismo, hablan de rampas y nadie arregla nada.',
      daysAgo: 3.1,
    },
    reports: [{ reason: 'off_topic', daysAgo: 2.6 }],
  },
  {
    on: 'sendas-escuelas',
    comment: {
      by: null,
      text: prose`
        El que estaciona sobre la senda de la escuela es siempre el mismo auto blanco. Un día se lo van a encontrar con las ruedas
        tajeadas.`,
      daysAgo: 0.2,
    },
    reports: [{ reason: 'threat', daysAgo: 0.1, text: 'Está amenazando a un vecino.', anonymous: true }],
  },
];
