import { defineRefusals } from '@participa/base/refusal-texts.ts';
import { defineTexts } from '@participa/base/texts.ts';

/** What the room tenants says in the back office. */
export const tenantsAdminTexts = defineTexts('tenants.admin', {
  es: () => import('./admin.es.ts'),
  pt: () => import('./admin.pt.ts'),
  en: () => import('./admin.en.ts'),
});

/** Why the room tenants says no. */
export const tenantsRefusals = defineRefusals('tenants.refusals', {
  es: () => import('./refusals.es.ts'),
  pt: () => import('./refusals.pt.ts'),
  en: () => import('./refusals.en.ts'),
});
