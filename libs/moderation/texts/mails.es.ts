/** Mails, as plain text. */
export const texts = {
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
};
