type ProcessEvent = 'amended' | 'suspended' | 'resumed' | 'cancelled';
const processEvents: Record<ProcessEvent, string> = {
  amended: 'Reglas enmendadas',
  suspended: 'Proceso suspendido',
  resumed: 'Proceso reanudado',
  cancelled: 'Proceso cancelado',
};

/** Mails, as plain text. */
export const texts = {
  /** What happened to a process that somebody follows. */
  process: (tenantName: string, title: string, event: ProcessEvent, reason: string) => ({
    subject: `${processEvents[event] ?? processEvents.amended}: ${title}`,
    text:
      `${processEvents[event] ?? processEvents.amended}: «${title}», en la plataforma de participación de ` +
      `${tenantName}.\n\nMotivo publicado:\n\n${reason}\n\nTodo lo hecho se conserva. El acto completo está en ` +
      'la página del proceso. Este aviso llega a quienes siguen el proceso; se deja de seguir en esa misma ' +
      'página.',
  }),
};
