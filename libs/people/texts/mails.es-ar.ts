import type { Overlay } from '@participa/base/texts.ts';
import type { texts as spanish } from './mails.es.ts';

export const texts: Overlay<typeof spanish> = {
  confirm: (place, code) => ({
    subject: `${code} es tu código de ${place}`,
    text:
      `Para confirmar tu correo en la plataforma de participación de ${place}, escribí este código:\n\n    ` +
      `${code}\n\nVale durante diez minutos y una sola vez. Si no fuiste vos, no hagas nada: sin el código ` +
      'nadie puede usar tu correo.',
  }),
  signIn: (place, code) => ({
    subject: `${code} es tu código para entrar en ${place}`,
    text:
      `Para entrar en la plataforma de participación de ${place}, escribí este código:\n\n    ${code}\n\nVale ` +
      'durante diez minutos y una sola vez. No lo compartas con nadie. Si no lo pediste, no hagas nada.',
  }),
  alreadyHere: (place, code) => ({
    subject: `Ya tenés una cuenta en ${place}`,
    text:
      `Alguien quiso abrir una cuenta en la plataforma de participación de ${place} con este correo, que ya ` +
      `tiene una. Si fuiste vos, entrá con este código:\n\n    ${code}\n\nVale durante diez minutos y una sola ` +
      'vez. Si no fuiste vos, no hagas nada: tu cuenta sigue igual.',
  }),
  invitation: (place, link) => ({
    subject: `Invitación para trabajar en la plataforma de ${place}`,
    text:
      `El gobierno de ${place} te invita a trabajar en su plataforma de participación. Para aceptar, abrí este ` +
      `enlace y elegí una contraseña:\n\n    ${link}\n\nVale siete días y una sola vez. Si no esperabas esta ` +
      'invitación, no hagas nada.',
  }),
};
