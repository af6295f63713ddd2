import { defineRefusals } from '@participa/base/refusal-texts.ts';
import { defineTexts } from '@participa/base/texts.ts';
import { peopleRefusals } from '@participa/people/texts/texts.ts';

/** What the room moderation says to everybody. */
export const moderationTexts = defineTexts('moderation', {
  es: () => import('./es.ts'),
  'es-AR': () => import('./es-ar.ts'),
  pt: () => import('./pt.ts'),
  en: () => import('./en.ts'),
});

/** What was decided, told to those concerned and to everybody. */
export const moderationDecisionsTexts = defineTexts('moderation.decisions', {
  es: () => import('./decisions.es.ts'),
  'es-AR': () => import('./decisions.es-ar.ts'),
  pt: () => import('./decisions.pt.ts'),
  en: () => import('./decisions.en.ts'),
});

/** What the room moderation says in the back office. */
export const moderationAdminTexts = defineTexts('moderation.admin', {
  es: () => import('./admin.es.ts'),
  pt: () => import('./admin.pt.ts'),
  en: () => import('./admin.en.ts'),
});

/** The mails of the room moderation. */
export const moderationMailTexts = defineTexts('moderation.mails', {
  es: () => import('./mails.es.ts'),
  'es-AR': () => import('./mails.es-ar.ts'),
  pt: () => import('./mails.pt.ts'),
  en: () => import('./mails.en.ts'),
});

/** Why the room moderation says no. */
export const moderationRefusals = defineRefusals(
  'moderation.refusals',
  {
    es: () => import('./refusals.es.ts'),
    'es-AR': () => import('./refusals.es-ar.ts'),
    pt: () => import('./refusals.pt.ts'),
    en: () => import('./refusals.en.ts'),
  },
  [peopleRefusals],
);
