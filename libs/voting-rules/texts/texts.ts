import { defineTexts } from '@participa/base/texts.ts';

/** What the voting rules are called and what they do: said here once, for pages, back office and verifier. */
export const ruleTexts = defineTexts('voting-rules', {
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  en: () => import('./en.ts'),
});
