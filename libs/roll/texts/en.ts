import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

/** Proving to be on the roll. */
export const texts: Translation<typeof spanish> = {
  title: 'Verify on the roll',
  lead: 'To vote you have to be on the roll. Write your document and birth date as they are on it; it is done once.',
  type: 'Type of document',
  types: {
    DNI: 'DNI',
    LE: 'Enrolment booklet (LE)',
    LC: 'Civic booklet (LC)',
    CC: 'Citizenship card (CC)',
    TI: 'Identity card (TI)',
    CE: 'Foreigner’s card (CE)',
    CI: 'Identity card (CI)',
    RUN: 'RUN',
    CPF: 'CPF',
    PAS: 'Passport',
    ID: 'Identity document',
  },
  number: 'Number',
  numberHint: 'With or without dots.',
  born: 'Birth date',
  check: 'Verify',
  checking: 'Verifying…',
  kept: 'The number is not kept: only a fingerprint that does not tell it, your birth date and your zone.',
  done: 'Your account is verified',
  doneText: 'You can vote in everything that asks to be on the roll.',
  vote: 'See budgets',
  back: 'Back to my account',
};
