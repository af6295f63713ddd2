import type { Overlay } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

export const texts: Overlay<typeof spanish> = {
  title: 'Tu voto',
  lead: {
    knapsack: 'Elegí los proyectos que quieras mientras alcance el dinero. Cada marca se guarda sola; al final tenés que emitir el voto.',
    approval: 'Elegí los proyectos que prefieras. Cada marca se guarda sola; al final tenés que emitir el voto.',
  },
  pick: '¿Por qué zona votás?',
  pickLead: (group) => `En «${group}» se vota por una sola zona. Elegí la tuya; la podés cambiar hasta emitir el voto.`,
  pickLoses: 'Si cambiás de zona, lo elegido en la otra se quita del voto.',
  purse: (heading) => `Tu elección en ${heading}`,
  leftChoices: 'Te quedan',
  over: (money) => `Te pasaste por ${money}: quitá un proyecto.`,
  overChoices: (n) => `Elegiste ${n} de más: quitá alguno.`,
  few: (n) => `En cada zona donde votes tenés que elegir al menos ${n}.`,
  nothing: 'Todavía no elegiste nada.',
  saved: 'Guardado. Todavía no emitiste tu voto.',
  savedChange: 'Cambio guardado. Todavía no lo emitiste: cuenta el voto anterior.',
  asCast: 'Así está emitido tu voto.',
  reviewTitle: 'Revisá tu voto',
  reviewLead: 'Esto es lo que elegiste. Todavía no está emitido.',
  castNote: (until) => `Después podés cambiarlo hasta el ${until}. Vale el último que emitas.`,
  receiptText: 'Guardá o imprimí este comprobante. El código es solo tuyo: no dice quién sos ni qué votaste.',
  alreadyCast: (when) => `Ya emitiste tu voto el ${when}`,
  alreadyText: 'Ese es el que cuenta. Si cambiás algo, tenés que emitirlo otra vez.',
  leaving: { title: 'Te falta emitir tu voto', text: 'Tu elección queda guardada, pero no cuenta hasta que la emitas.' },
  no: {
    sign: { title: 'Entrá para votar', text: 'Así se asegura que cada persona vote una vez. Después volvés a esta página.' },
    roll: { title: 'Falta verificar tu identidad' },
    mail: { title: 'Falta confirmar tu correo' },
    title: 'No podés votar acá',
    help: 'Si creés que es un error, en la mesa de ayuda del municipio lo revisan.',
  },
};
