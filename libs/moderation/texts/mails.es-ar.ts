import type { Overlay } from '@participa/base/texts.ts';
import type { texts as spanish } from './mails.es.ts';

export const texts: Overlay<typeof spanish> = {
  hidden: (place, what, rule, facts, link) => ({
    subject: `${what === 'proposal' ? 'Tu propuesta' : 'Tu comentario'} en ${place} se ocultó`,
    text:
      `El equipo de moderación de ${place} ocultó ${what === 'proposal' ? 'tu propuesta' : 'tu comentario'}.\n\nNorma: ` +
      `${rule}\nHechos: ${facts}\n\nAcá podés leer la decisión completa y apelarla durante seis meses. La ` +
      `apelación la decide otra persona:\n\n    ${link}`,
  }),
  restored: (place, what, link) => ({
    subject: `${what === 'proposal' ? 'Tu propuesta' : 'Tu comentario'} en ${place} se ve de nuevo`,
    text:
      `El equipo de moderación de ${place} restituyó ` +
      `${what === 'proposal' ? 'tu propuesta, con sus apoyos' : 'tu comentario'}, en el lugar que tenía.\n\n    ` +
      `${link}`,
  }),
  appealDecided: (place, outcome, reason, link) => ({
    subject: outcome === 'overturned' ? `Tu apelación en ${place} fue aceptada` : `Tu apelación en ${place} fue rechazada`,
    text:
      `Otra persona del equipo de moderación de ${place} revisó la decisión y ` +
      `${outcome === 'overturned' ? 'la revocó' : 'la mantuvo'}.\n\nMotivo: ${reason}\n\n    ${link}`,
  }),
  blocked: (place, days, rule, facts, link) => ({
    subject: `No podés publicar en ${place} por ${days === 1 ? '1 día' : `${days} días`}`,
    text:
      `El equipo de moderación de ${place} bloqueó tu cuenta: por ${days === 1 ? '1 día' : `${days} días`} no ` +
      `podés proponer ni comentar. Votar, apoyar y denunciar sí podés.\n\nNorma: ${rule}\nHechos: ${facts}\n\nAcá ` +
      `podés leer la decisión completa y apelarla. La apelación la decide otra persona:\n\n    ${link}`,
  }),
  unblocked: (place, link) => ({
    subject: `Ya podés publicar en ${place}`,
    text: `El equipo de moderación de ${place} levantó el bloqueo de tu cuenta. Lo que ese bloqueo ocultó se ve de nuevo.\n\n    ${link}`,
  }),
};
