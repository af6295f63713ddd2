type ProcessEvent = 'amended' | 'suspended' | 'resumed' | 'cancelled';
const processEvents: Record<ProcessEvent, string> = {
  amended: 'Reglas enmendadas',
  suspended: 'Proceso suspendido',
  resumed: 'Proceso reanudado',
  cancelled: 'Proceso cancelado',
};

/** Mails, as plain text. */
export const mails = {
  hidden: (tenantName: string, what: 'proposal' | 'comment', rule: string, facts: string, link: string) => ({
    subject: `${what === 'proposal' ? 'Su propuesta' : 'Su comentario'} en ${tenantName} se ocultó`,
    text:
      `El equipo de moderación de ${tenantName} ocultó ${what === 'proposal' ? 'su propuesta' : 'su comentario'}.\n\nNorma: ` +
      `${rule}\nHechos: ${facts}\n\nAquí puede leer la decisión completa y apelarla durante seis meses. La ` +
      `apelación la decide otra persona:\n\n    ${link}`,
  }),
  restored: (tenantName: string, what: 'proposal' | 'comment', link: string) => ({
    subject: `${what === 'proposal' ? 'Su propuesta' : 'Su comentario'} en ${tenantName} se ve de nuevo`,
    text:
      `El equipo de moderación de ${tenantName} restituyó ` +
      `${what === 'proposal' ? 'su propuesta, con sus apoyos' : 'su comentario'}, en el lugar que tenía.\n\n    ` +
      `${link}`,
  }),
  appealDecided: (tenantName: string, outcome: 'upheld' | 'overturned', reason: string, link: string) => ({
    subject: outcome === 'overturned' ? `Su apelación en ${tenantName} fue aceptada` : `Su apelación en ${tenantName} fue rechazada`,
    text:
      `Otra persona del equipo de moderación de ${tenantName} revisó la decisión y ` +
      `${outcome === 'overturned' ? 'la revocó' : 'la mantuvo'}.\n\nMotivo: ${reason}\n\n    ${link}`,
  }),
  blocked: (tenantName: string, days: number, rule: string, facts: string, link: string) => ({
    subject: `No puede publicar en ${tenantName} por ${days === 1 ? '1 día' : `${days} días`}`,
    text:
      `El equipo de moderación de ${tenantName} bloqueó su cuenta: por ${days === 1 ? '1 día' : `${days} días`} ` +
      `no puede proponer ni comentar. Votar, apoyar y denunciar sí puede.\n\nNorma: ${rule}\nHechos: ${facts}\n\nAquí ` +
      `puede leer la decisión completa y apelarla. La apelación la decide otra persona:\n\n    ${link}`,
  }),
  unblocked: (tenantName: string, link: string) => ({
    subject: `Ya puede publicar en ${tenantName}`,
    text:
      `El equipo de moderación de ${tenantName} levantó el bloqueo de su cuenta. Lo que ese bloqueo ocultó se ` +
      `ve de nuevo.\n\n    ${link}`,
  }),
  alert: (tenantName: string, rule: string, hours: number, link: string) => ({
    subject: `Denuncia urgente en ${tenantName}: ${hours} horas`,
    text: `Llegó una denuncia por violencia en ${tenantName}.\n\nMotivo: ${rule}\nPlazo: ${hours} horas\n\n    ${link}`,
  }),
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
  /** What happened to a process that somebody follows. */
  process: (tenantName: string, title: string, event: ProcessEvent, reason: string) => ({
    subject: `${processEvents[event] ?? processEvents.amended}: ${title}`,
    text:
      `${processEvents[event] ?? processEvents.amended}: «${title}», en la plataforma de participación de ` +
      `${tenantName}.\n\nMotivo publicado:\n\n${reason}\n\nTodo lo hecho se conserva. El acto completo está en ` +
      'la página del proceso. Este aviso llega a quienes siguen el proceso; se deja de seguir en esa misma ' +
      'página.',
  }),
  invitation: (tenantName: string, link: string) => ({
    subject: `Invitación para trabajar en la plataforma de ${tenantName}`,
    text:
      `El gobierno de ${tenantName} le invita a trabajar en su plataforma de participación. Para aceptar, abra ` +
      `este enlace y elija una contraseña:\n\n    ${link}\n\nVale siete días y una sola vez. Si no esperaba ` +
      'esta invitación, no haga nada.',
  }),
};
