import { defineRefusals } from '@participa/base/refusal-texts.ts';
import { defineTexts } from '@participa/base/texts.ts';
import { rollRefusals } from '@participa/roll/texts/texts.ts';
import { ballotsRefusals } from '@participa/ballots/texts/texts.ts';

/** What the room desk says in the back office. */
export const deskAdminTexts = defineTexts('desk.admin', {
  es: () => import('./admin.es.ts'),
  pt: () => import('./admin.pt.ts'),
  en: () => import('./admin.en.ts'),
});

/** Why the room desk says no. */
export const deskRefusals = defineRefusals(
  'desk.refusals',
  {
    es: () => import('./refusals.es.ts'),
    pt: () => import('./refusals.pt.ts'),
    en: () => import('./refusals.en.ts'),
  },
  [rollRefusals, ballotsRefusals],
);
