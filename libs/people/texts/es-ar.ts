import type { Overlay } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

export const texts: Overlay<typeof spanish> = {
  signIn: {
    noPassword: '¿No te acordás de tu contraseña?',
    noPasswordText: 'Escribí tu correo y te mandamos un código de seis cifras para entrar sin ella.',
    noAccount: '¿Todavía no tenés cuenta?',
    already: (name) => `Ya entraste como ${name}`,
    alreadyText: 'Si sos otra persona, podés entrar con tu propio correo: la sesión anterior se cierra.',
  },
  demo: {
    lead: 'Entrá como cualquiera de ellas con un toque. La contraseña de todas es',
  },
  code: {
    lead: 'Te mandamos por correo un número de seis cifras. Vale diez minutos y una sola vez.',
    sentTitle: 'Revisá tu correo',
    sent: (email) => `Si ${email} tiene una cuenta acá, el código va en camino`,
    hint: 'Podés copiarlo del correo y pegarlo.',
  },
  mail: {
    slow: '¿No llega? Puede tardar un par de minutos. Mirá también en el correo no deseado.',
    inbox: 'acá se leen',
  },
  signUp: {
    lead: (place) => `Con ella podés proponer, apoyar y comentar en ${place}. Lleva un minuto.`,
    nameHint: 'Así vas a aparecer junto a lo que escribas.',
    emailHint: 'Te mandamos un código para confirmar que es tuyo. No se muestra a nadie.',
    agree: 'Al abrir la cuenta aceptás:',
    have: '¿Ya tenés cuenta?',
  },
  confirm: {
    title: 'Confirmá tu correo',
    lead: 'Escribí el correo con que abriste la cuenta y el código que te llegó.',
    sentText: 'Escribilo acá para terminar. Hasta entonces la cuenta no se puede usar.',
  },
  account: {
    noneWritten: 'Todavía no publicaste ninguna propuesta',
    noneWrittenText: 'Contá qué falta o qué se puede mejorar cerca de tu casa. Alcanza con un título y unas líneas.',
    noneSupported: 'Todavía no apoyás ninguna propuesta',
    noneSupportedText: 'Lo que apoyes va a quedar acá, para que puedas seguir qué se le responde.',
    noDrafts: 'No tenés borradores',
    noDraftsText: 'Cuando empieces una propuesta y no la termines, la vas a encontrar acá, también desde otro aparato.',
    languageHint: 'También el de los correos que te mandamos.',
    profileDone: 'Tus datos quedaron guardados',
    passwordLead: 'Al cambiarla se cierran tus sesiones en otros aparatos.',
    passwordDone: 'Tu contraseña cambió, y se cerraron tus otras sesiones',
    wrongCurrent: 'No es la contraseña que tenés ahora. Revisala, o salí y entrá con un código.',
    may: 'Qué puede hacer tu cuenta',
    confirmedAllows: 'Con el correo confirmado podés proponer, apoyar y comentar.',
    verifiedAllows: 'El municipio comprobó que vivís acá. Con eso vas a poder votar cuando haya una votación.',
    unverifiedText: 'No te impide nada de lo que hoy está abierto. Va a hacer falta para votar cuando haya una votación.',
  },
};
