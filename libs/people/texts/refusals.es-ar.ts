import type { RefusalSentences } from '@participa/base/refusals.ts';
import type { Overlay } from '@participa/base/texts.ts';

export const texts: Overlay<RefusalSentences<'people'>> = {
  wrong_credentials: () => 'El correo o la contraseña no coinciden. Revisalos, o pedí un código por correo.',
  wrong_code: () => 'El código no es correcto o ya venció. Pedí uno nuevo.',
  email_unconfirmed: () => 'Primero confirmá tu correo con el código que te enviamos.',
};
