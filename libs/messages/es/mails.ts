type ProcessDeed = 'amended' | 'suspended' | 'resumed' | 'cancelled';
const processDeeds: Record<ProcessDeed, string> = {
  amended: 'Reglas enmendadas',
  suspended: 'Proceso suspendido',
  resumed: 'Proceso reanudado',
  cancelled: 'Proceso cancelado',
};

/** Mails, as plain text. */
export const mails = {
  hidden: (place: string, what: 'proposal' | 'comment', rule: string, facts: string, link: string) => ({
    subject: `${what === 'proposal' ? 'Su propuesta' : 'Su comentario'} en ${place} se ocultó`,
    text: `El equipo de moderación de ${place} ocultó ${what === 'proposal' ? 'su propuesta' : 'su comentario'}.\n\nNorma: ${rule}\nHechos: ${facts}\n\nAquí puede leer la decisión completa y apelarla durante seis meses. La apelación la decide otra persona:\n\n    ${link}`,
  }),
  restored: (place: string, what: 'proposal' | 'comment', link: string) => ({
    subject: `${what === 'proposal' ? 'Su propuesta' : 'Su comentario'} en ${place} se ve de nuevo`,
    text: `El equipo de moderación de ${place} restituyó ${what === 'proposal' ? 'su propuesta, con sus apoyos' : 'su comentario'}, en el lugar que tenía.\n\n    ${link}`,
  }),
  appealDecided: (place: string, outcome: 'upheld' | 'overturned', reason: string, link: string) => ({
    subject: outcome === 'overturned' ? `Su apelación en ${place} fue aceptada` : `Su apelación en ${place} fue rechazada`,
    text: `Otra persona del equipo de moderación de ${place} revisó la decisión y ${outcome === 'overturned' ? 'la revocó' : 'la mantuvo'}.\n\nMotivo: ${reason}\n\n    ${link}`,
  }),
  blocked: (place: string, days: number, rule: string, facts: string, link: string) => ({
    subject: `No puede publicar en ${place} por ${days === 1 ? '1 día' : `${days} días`}`,
    text: `El equipo de moderación de ${place} bloqueó su cuenta: por ${days === 1 ? '1 día' : `${days} días`} no puede proponer ni comentar. Votar, apoyar y denunciar sí puede.\n\nNorma: ${rule}\nHechos: ${facts}\n\nAquí puede leer la decisión completa y apelarla. La apelación la decide otra persona:\n\n    ${link}`,
  }),
  unblocked: (place: string, link: string) => ({
    subject: `Ya puede publicar en ${place}`,
    text: `El equipo de moderación de ${place} levantó el bloqueo de su cuenta. Lo que ese bloqueo ocultó se ve de nuevo.\n\n    ${link}`,
  }),
  alert: (place: string, rule: string, hours: number, link: string) => ({
    subject: `Denuncia urgente en ${place}: ${hours} horas`,
    text: `Llegó una denuncia por violencia en ${place}.\n\nMotivo: ${rule}\nPlazo: ${hours} horas\n\n    ${link}`,
  }),
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
    subject: `${processDeeds[deed] ?? processDeeds.amended}: ${title}`,
    text: `${processDeeds[deed] ?? processDeeds.amended}: «${title}», en la plataforma de participación de ${place}.\n\nMotivo publicado:\n\n${reason}\n\nTodo lo hecho se conserva. El acto completo está en la página del proceso. Este aviso llega a quienes siguen el proceso; se deja de seguir en esa misma página.`,
  }),
  invitation: (place: string, link: string) => ({
    subject: `Invitación para trabajar en la plataforma de ${place}`,
    text: `El gobierno de ${place} le invita a trabajar en su plataforma de participación. Para aceptar, abra este enlace y elija una contraseña:\n\n    ${link}\n\nVale siete días y una sola vez. Si no esperaba esta invitación, no haga nada.`,
  }),
};
