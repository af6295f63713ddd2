/** Mails, as plain text. */
export const texts = {
  confirm: (tenantName: string, code: string) => ({
    subject: `${code} es su código de ${tenantName}`,
    text:
      `Para confirmar su correo en la plataforma de participación de ${tenantName}, escriba este código:\n\n    ` +
      `${code}\n\nVale durante diez minutos y una sola vez. Si no fue usted, no haga nada: sin el código nadie ` +
      'puede usar su correo.',
  }),
  signIn: (tenantName: string, code: string) => ({
    subject: `${code} es su código para entrar en ${tenantName}`,
    text:
      `Para entrar en la plataforma de participación de ${tenantName}, escriba este código:\n\n    ${code}\n\nVale ` +
      'durante diez minutos y una sola vez. No lo comparta con nadie. Si no lo pidió, no haga nada.',
  }),
  alreadyHere: (tenantName: string, code: string) => ({
    subject: `Ya tiene una cuenta en ${tenantName}`,
    text:
      `Alguien quiso abrir una cuenta en la plataforma de participación de ${tenantName} con este correo, que ` +
      `ya tiene una. Si fue usted, entre con este código:\n\n    ${code}\n\nVale durante diez minutos y una ` +
      'sola vez. Si no fue usted, no haga nada: su cuenta sigue igual.',
  }),
  invitation: (tenantName: string, link: string) => ({
    subject: `Invitación para trabajar en la plataforma de ${tenantName}`,
    text:
      `El gobierno de ${tenantName} le invita a trabajar en su plataforma de participación. Para aceptar, abra ` +
      `este enlace y elija una contraseña:\n\n    ${link}\n\nVale siete días y una sola vez. Si no esperaba ` +
      'esta invitación, no haga nada.',
  }),
};
