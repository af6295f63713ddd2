import type { Overlay } from '@participa/messages/messages.ts';

export const staff: Overlay['staff'] = {
  audit: { noneText: 'Probá con otro filtro, o quitalos todos.' },
  mails: {
    lead: 'En esta instalación los correos no salen: se leen acá, los más nuevos primero.',
    noneText: 'Cuando alguien abra una cuenta o pida un código, el correo va a aparecer acá.',
  },
};
