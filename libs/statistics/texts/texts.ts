import { defineTexts } from '@participa/base/texts.ts';

/** What the room statistics says in the back office. */
export const statisticsAdminTexts = defineTexts('statistics.admin', {
  es: () => import('./admin.es.ts'),
  pt: () => import('./admin.pt.ts'),
  en: () => import('./admin.en.ts'),
});
