import { defineRefusals } from '@participa/base/refusal-texts.ts';
import { defineTexts } from '@participa/base/texts.ts';
import { tenantsRefusals } from '@participa/tenants/texts/texts.ts';
import { peopleRefusals } from '@participa/people/texts/texts.ts';

/** What the room network says in the back office. */
export const networkAdminTexts = defineTexts('network.admin', {
  es: () => import('./admin.es.ts'),
  pt: () => import('./admin.pt.ts'),
  en: () => import('./admin.en.ts'),
});

/** Why the room network says no. */
export const networkRefusals = defineRefusals(
  'network.refusals',
  {
    es: () => import('./refusals.es.ts'),
    pt: () => import('./refusals.pt.ts'),
    en: () => import('./refusals.en.ts'),
  },
  [tenantsRefusals, peopleRefusals],
);
