type ProcessDeed = 'amended' | 'suspended' | 'resumed' | 'cancelled';
const processDeeds: Record<ProcessDeed, string> = { amended: 'Reglas enmendadas', suspended: 'Proceso suspendido', resumed: 'Proceso reanudado', cancelled: 'Proceso cancelado' };

/** Mails, as plain text. */
export const mails = {
  confirm: (place: string, code: string) => ({
    subject: `${code} es su código de ${place}`,
    text: `Para confirmar su correo en la plataforma de participación de ${place}, escriba este código:\n\n    ${code}\n\nVale durante diez minutos y una sola vez. Si no fue usted, no haga nada: sin el código nadie puede usar su correo.`,
  }),
  signIn: (place: string, code: string) => ({
    subject: `${code} es su código para entrar en ${place}`,
    text: `Para entrar en la plataforma de participación de ${place}, escriba este código:\n\n    ${code}\n\nVale durante diez minutos y una sola vez. No lo comparta con nadie. Si no lo pidió, no haga nada.`,
  }),
  alreadyHere: (place: string, code: string) => ({
    subject: `Ya tiene una cuenta en ${place}`,
    text: `Alguien quiso abrir una cuenta en la plataforma de participación de ${place} con este correo, que ya tiene una. Si fue usted, entre con este código:\n\n    ${code}\n\nVale durante diez minutos y una sola vez. Si no fue usted, no haga nada: su cuenta sigue igual.`,
  }),
  /** What happened to a process that somebody follows. */
  process: (place: string, title: string, deed: ProcessDeed, reason: string) => ({
    subject: `${processDeeds[deed]}: ${title}`,
    text: `${processDeeds[deed]}: «${title}», en la plataforma de participación de ${place}.\n\nMotivo publicado:\n\n${reason}\n\nTodo lo hecho se conserva. El acto completo está en la página del proceso. Este aviso llega a quienes siguen el proceso; se deja de seguir en esa misma página.`,
  }),
  invitation: (place: string, link: string) => ({
    subject: `Invitación para trabajar en la plataforma de ${place}`,
    text: `El gobierno de ${place} le invita a trabajar en su plataforma de participación. Para aceptar, abra este enlace y elija una contraseña:\n\n    ${link}\n\nVale siete días y una sola vez. Si no esperaba esta invitación, no haga nada.`,
  }),
};
