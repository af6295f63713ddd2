import { createContext, use, type ReactNode } from 'react';
import type { Messages } from '@participa/messages/messages.ts';
import type { Variant } from '@participa/base/language.ts';

/** The sentences of this page's language. They are loaded before the first paint, and one language only. */
export interface PageLanguage {
  variant: Variant;
  messages: Messages;
}

const PageLanguageContext = createContext<PageLanguage | undefined>(undefined);

export const PageLanguageProvider = ({ language, children }: { language: PageLanguage; children: ReactNode }) => (
  <PageLanguageContext value={language}>{children}</PageLanguageContext>
);

/** The sentences of one room or all of them: `const { proposals } = useMessages()`. */
export function useMessages(): Messages {
  return usePageLanguage().messages;
}

export function usePageLanguage(): PageLanguage {
  const language = use(PageLanguageContext);
  if (!language) throw new Error('No speech around this component');
  return language;
}
