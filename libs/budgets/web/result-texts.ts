import type { Variant } from '@participa/base/language.ts';
import { variants } from '@participa/base/variants.ts';
import { loadResultTexts, type ResultTexts } from '@participa/messages/result-texts.ts';
import { usePageLanguage } from '@participa/shell/page-language.tsx';

const textsByVariant = new Map<Variant, ResultTexts>();

/** Brings the sentences that explain results before a page that needs them is drawn: the page's own language in the browser, all on the server. */
export async function prepareResultTexts(): Promise<void> {
  const wanted = typeof document === 'undefined' ? variants : variants.filter((variant) => variant === document.documentElement.lang);
  await Promise.all(
    wanted.map(async (variant) => textsByVariant.set(variant, textsByVariant.get(variant) ?? (await loadResultTexts(variant)))),
  );
}

/** The sentences that explain results. Only on pages that `routes.tsx` lists with them. */
export function useResultTexts(): ResultTexts {
  const texts = textsByVariant.get(usePageLanguage().variant);
  if (!texts) throw new Error('This page is not listed with the sentences of results');
  return texts;
}
