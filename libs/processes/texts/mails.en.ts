import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './mails.es.ts';

type ProcessEvent = 'amended' | 'suspended' | 'resumed' | 'cancelled';
const processEvents: Record<ProcessEvent, string> = {
  amended: 'Rules amended',
  suspended: 'Process suspended',
  resumed: 'Process resumed',
  cancelled: 'Process cancelled',
};

export const texts: Translation<typeof spanish> = {
  /** What happened to a process that somebody follows. */
  process: (tenantName: string, title: string, event: ProcessEvent, reason: string) => ({
    subject: `${processEvents[event] ?? processEvents.amended}: ${title}`,
    text:
      `${processEvents[event] ?? processEvents.amended}: “${title}”, on the participation platform of ` +
      `${tenantName}.\n\nPublished reason:\n\n${reason}\n\nEverything done is kept. The whole act is on the ` +
      'page of the process. This mail goes to those who follow the process; on that same page you can stop ' +
      'following it.',
  }),
};
