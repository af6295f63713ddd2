import type { RefusalSentences } from '@participa/base/refusals.ts';
import type { Reason } from '../domain/reasons.ts';
import { reasons } from './reasons.es.ts';

/** Why the room says no. */
export const texts: RefusalSentences<'moderation'> = {
  hidden_by_moderation: (f) =>
    f['rule']
      ? `La moderación lo ocultó el ${f['on']}. Motivo: ${reasons[f['rule'] as Reason] ?? ''}.`
      : 'La moderación ocultó este contenido.',
  not_hidden: () => 'Esto ya no está oculto.',
  party_to_it: () => 'Es un contenido de la propia cuenta: lo decide otra persona del equipo.',
  own_decision: () => 'Es una apelación contra una decisión propia: la decide otra persona del equipo.',
  undo_over: (f) => `Se podía deshacer durante ${f['minutes']} minutos. Ahora se puede restituir con un motivo.`,
  appeal_over: (f) => `Se podía apelar durante ${f['months']} meses; ese plazo ya pasó.`,
  appealed_already: () => 'Esta decisión ya se apeló.',
  appeal_decided: () => 'Esta apelación ya está decidida.',
  blocked: (f) =>
    `Esta cuenta no puede publicar hasta el ${f['until']}. Motivo: ${reasons[f['reason'] as Reason] ?? ''}. ` +
    'En «Mi cuenta» están los detalles y cómo apelar.',
  blocked_already: () => 'Esta cuenta ya está bloqueada.',
  too_many_links: (f) =>
    `Durante los primeros ${f['days']} días de una cuenta se puede poner ${f['links']} enlace por texto. Quite los demás.`,
};
