import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './mails.es.ts';

type ProcessEvent = 'amended' | 'suspended' | 'resumed' | 'cancelled';
const processEvents: Record<ProcessEvent, string> = {
  amended: 'Regras emendadas',
  suspended: 'Processo suspenso',
  resumed: 'Processo retomado',
  cancelled: 'Processo cancelado',
};

export const texts: Translation<typeof spanish> = {
  /** What happened to a process that somebody follows. */
  process: (tenantName: string, title: string, event: ProcessEvent, reason: string) => ({
    subject: `${processEvents[event] ?? processEvents.amended}: ${title}`,
    text:
      `${processEvents[event] ?? processEvents.amended}: «${title}», na plataforma de participação de ` +
      `${tenantName}.\n\nMotivo publicado:\n\n${reason}\n\nTudo o que foi feito se conserva. O ato completo ` +
      'está na página do processo. Este aviso chega a quem acompanha o processo; nessa mesma página se deixa de ' +
      'acompanhar.',
  }),
};
