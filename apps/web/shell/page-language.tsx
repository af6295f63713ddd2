import { createContext, use, type ReactNode } from 'react';
import { refusalSentence, type RefusalTexts } from '@participa/base/refusal-texts.ts';
import type { Obstacle, RefusalCode } from '@participa/base/refusals.ts';
import { requestTexts } from '@participa/base/texts/texts.ts';
import { textsIn, type Texts } from '@participa/base/texts.ts';
import type { Variant } from '@participa/base/language.ts';

/** The language of this page. */
export interface PageLanguage {
  variant: Variant;
  /** Names of the bundles that the page lists: on the server, where all are loaded, so that a page that forgets one fails there already. */
  listed?: ReadonlySet<string>;
}

const PageLanguageContext = createContext<PageLanguage | undefined>(undefined);

export const PageLanguageProvider = ({ language, children }: { language: PageLanguage; children: ReactNode }) => (
  <PageLanguageContext value={language}>{children}</PageLanguageContext>
);

export function usePageLanguage(): PageLanguage {
  const language = use(PageLanguageContext);
  if (!language) throw new Error('No PageLanguageProvider around this component');
  return language;
}

/** The sentences of a bundle, in this page's language: `const t = useTexts(ballotsTexts)`. The page's route lists the bundle. */
export function useTexts<T extends object>(bundle: Texts<T>): T {
  const { variant, listed } = usePageLanguage();
  if (listed?.has(bundle.name) === false) throw new Error(`The route of this page does not list the texts "${bundle.name}"`);
  return textsIn(bundle, variant);
}

/** Says in words why something cannot be done; `refusals` are those of the page's room. */
export function useRefusalText(refusals: RefusalTexts): (obstacle: Obstacle) => string {
  const { variant } = usePageLanguage();
  const { unexpected } = textsIn(requestTexts, variant);
  useTexts(refusals);
  return (obstacle) => refusalSentence(refusals, variant, obstacle) ?? unexpected({});
}

/** The sentence of a code that came with the address, where it is one. */
export function useKnownRefusal(refusals: RefusalTexts, code: string | null): string | undefined {
  const { variant } = usePageLanguage();
  useTexts(refusals);
  return code ? refusalSentence(refusals, variant, { code: code as RefusalCode }) : undefined;
}
