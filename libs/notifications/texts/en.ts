import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

export const texts: Translation<typeof spanish> = {
  title: 'Test mails',
  lead: 'In this installation mails do not leave: they are read here, the newest first.',
  again: 'Look again',
  none: 'No mails',
  noneText: 'When somebody opens an account or asks for a code, the mail will appear here.',
  to: (address) => `To ${address}`,
  whole: 'Read the whole mail',
};
