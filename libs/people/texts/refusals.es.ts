import type { RefusalSentences } from '@participa/base/refusals.ts';

/** Why the room says no. */
export const texts: RefusalSentences<'people'> = {
  wrong_credentials: () => 'El correo o la contraseña no coinciden. Revíselos, o pida un código por correo.',
  wrong_code: () => 'El código no es correcto o ya venció. Pida uno nuevo.',
  email_unconfirmed: () => 'Primero confirme su correo con el código que le enviamos.',
  invitation_over: () => 'Esta invitación ya se usó, se retiró o venció. Hace falta pedir otra.',
  last_admin: () => 'Es la única persona que administra este gobierno. Hay que dar primero ese rol a otra.',
  operator_role: () => 'El rol de quien opera la red no se da ni se quita aquí.',
};
