import { defineRefusals } from '@participa/base/refusal-texts.ts';
import { defineTexts } from '@participa/base/texts.ts';
import { peopleRefusals } from '@participa/people/texts/texts.ts';
import { moderationRefusals } from '@participa/moderation/texts/texts.ts';

/** What the room comments says to everybody. */
export const commentsTexts = defineTexts('comments', {
  es: () => import('./es.ts'),
  'es-AR': () => import('./es-ar.ts'),
  pt: () => import('./pt.ts'),
  en: () => import('./en.ts'),
});

/** Why the room comments says no. */
export const commentsRefusals = defineRefusals(
  'comments.refusals',
  {
    es: () => import('./refusals.es.ts'),
    pt: () => import('./refusals.pt.ts'),
    en: () => import('./refusals.en.ts'),
  },
  [peopleRefusals, moderationRefusals],
);
