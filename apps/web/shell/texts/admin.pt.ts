import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './admin.es.ts';

export const texts: Translation<typeof spanish> = {
  title: 'Gabinete',
  lead: 'O que se pode fazer com este papel',
  sections: 'Gabinete: seções',
};
