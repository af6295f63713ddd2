import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './kind.es.ts';

export const texts: Translation<typeof spanish> = {
  name: 'Propostas',
  toProposals: 'Ver as propostas deste processo',
};
