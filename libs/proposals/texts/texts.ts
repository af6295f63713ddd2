import { defineRefusals } from '@participa/base/refusal-texts.ts';
import { defineTexts } from '@participa/base/texts.ts';
import { commentsRefusals } from '@participa/comments/texts/texts.ts';
import { processesRefusals } from '@participa/processes/texts/texts.ts';

/** What the room proposals says to everybody. */
export const proposalsTexts = defineTexts('proposals', {
  es: () => import('./es.ts'),
  'es-AR': () => import('./es-ar.ts'),
  pt: () => import('./pt.ts'),
  en: () => import('./en.ts'),
});

/** What those read who write a proposal, or what became of it: writing, correcting, withdrawing. */
export const proposalsAuthorTexts = defineTexts('proposals.author', {
  es: () => import('./author.es.ts'),
  'es-AR': () => import('./author.es-ar.ts'),
  pt: () => import('./author.pt.ts'),
  en: () => import('./author.en.ts'),
});

/** What processes of proposals say on the pages of processes. */
export const proposalsKindTexts = defineTexts('proposals.kind', {
  es: () => import('./kind.es.ts'),
  pt: () => import('./kind.pt.ts'),
  en: () => import('./kind.en.ts'),
});

/** Why the room proposals says no. */
export const proposalsRefusals = defineRefusals(
  'proposals.refusals',
  {
    es: () => import('./refusals.es.ts'),
    'es-AR': () => import('./refusals.es-ar.ts'),
    pt: () => import('./refusals.pt.ts'),
    en: () => import('./refusals.en.ts'),
  },
  [commentsRefusals, processesRefusals],
);
