import type { Overlay } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

export const texts: Overlay<typeof spanish> = {
  lead: 'En esta instalación los correos no salen: se leen acá, los más nuevos primero.',
  noneText: 'Cuando alguien abra una cuenta o pida un código, el correo va a aparecer acá.',
};
