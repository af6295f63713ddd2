import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './admin.es.ts';

export const texts: Translation<typeof spanish> = {
  title: 'Office',
  lead: 'What this role can do',
  sections: 'Office: sections',
};
