import type { Overlay } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

export const texts: Overlay<typeof spanish> = {
  description: (place) => `Propuestas de vecinos de ${place}: escribí la tuya, apoyá las que te importan y leé qué respondió el municipio.`,
  title: '¿Qué le falta a tu barrio?',
  lead: 'Proponelo, apoyá lo que proponen tus vecinos y leé qué respondió el municipio, con motivos, fechas y costos a la vista.',
  search: 'Fijate si alguien ya lo propuso',
  today: 'Qué podés hacer hoy',
  proposing: { text: 'Alcanza con un título y unas líneas. Se guarda solo mientras escribís, y podés seguir desde otro aparato.' },
  supporting: {
    title: 'Apoyar lo que te importa',
    text: 'Un toque y tu apoyo queda contado. Lo podés quitar mientras la propuesta siga abierta.',
  },
  neighbours: 'Lo que más apoyan tus vecinos',
  emptyText: 'La primera puede ser tuya: lo que te pasa a vos seguramente le pasa a la cuadra entera.',
  achievedLead: 'Empezó como una idea de alguien del barrio. Acá está lo que respondió el municipio y lo que costó.',
  step1: { text: 'Cuenta qué pasa, dónde y qué haría falta. Si ya hay una idea parecida, se la mostramos para que sumen fuerzas.' },
  checkedLead: 'No te pedimos que nos creas. Estas son las cosas que podés comprobar hoy.',
  zones: 'Empezá por tu zona',
  topics: 'O por lo que te importa',
  network: {
    governments: 'Entrá por tu gobierno',
    noneText: 'Esta instalación está recién hecha. Cuando se dé de alta el primero, va a aparecer acá.',
  },
};
