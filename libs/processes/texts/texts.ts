import { defineRefusals } from '@participa/base/refusal-texts.ts';
import { defineTexts } from '@participa/base/texts.ts';
import { peopleRefusals } from '@participa/people/texts/texts.ts';

/** What the room processes says to everybody. */
export const processesTexts = defineTexts('processes', {
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  en: () => import('./en.ts'),
});

/** What the phases are called. */
export const phaseTexts = defineTexts('processes.phases', {
  es: () => import('./phases.es.ts'),
  'es-AR': () => import('./phases.es-ar.ts'),
  pt: () => import('./phases.pt.ts'),
  en: () => import('./phases.en.ts'),
});

/** What the room processes says in the back office. */
export const processesAdminTexts = defineTexts('processes.admin', {
  es: () => import('./admin.es.ts'),
  pt: () => import('./admin.pt.ts'),
  en: () => import('./admin.en.ts'),
});

/** The mails of the room processes. */
export const processesMailTexts = defineTexts('processes.mails', {
  es: () => import('./mails.es.ts'),
  pt: () => import('./mails.pt.ts'),
  en: () => import('./mails.en.ts'),
});

/** Why the room processes says no. */
export const processesRefusals = defineRefusals(
  'processes.refusals',
  {
    es: () => import('./refusals.es.ts'),
    'es-AR': () => import('./refusals.es-ar.ts'),
    pt: () => import('./refusals.pt.ts'),
    en: () => import('./refusals.en.ts'),
  },
  [peopleRefusals],
);
