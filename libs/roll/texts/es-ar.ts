import type { Overlay } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

export const texts: Overlay<typeof spanish> = {
  lead: 'Para votar hay que estar en el padrón. Escribí tu documento y tu fecha de nacimiento como figuran en él; se hace una sola vez.',
  kept: 'El número no se guarda: solo una huella que no permite saberlo, tu fecha de nacimiento y tu zona.',
  done: 'Tu cuenta está verificada',
  doneText: 'Ya podés votar en todo lo que pide estar en el padrón.',
};
