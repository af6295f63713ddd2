import type { AdminTexts } from '@participa/messages/admin-texts.ts';
import { loadAdminTexts } from '@participa/messages/admin-texts.ts';
import type { Variant } from '@participa/base/language.ts';
import { variants } from '@participa/base/variants.ts';
import { usePageLanguage } from './page-language.tsx';

const textsByVariant = new Map<Variant, AdminTexts>();

/** Brings the offices' sentences before a page of theirs is drawn: the page's own language in the browser, all of them on the server. */
export async function prepareAdminTexts(): Promise<void> {
  const wanted = typeof document === 'undefined' ? variants : variants.filter((variant) => variant === document.documentElement.lang);
  await Promise.all(
    wanted.map(async (variant) => textsByVariant.set(variant, textsByVariant.get(variant) ?? (await loadAdminTexts(variant)))),
  );
}

/** The sentences of the offices: `const { budgets } = useOffices()`. Only on pages that `routes.tsx` lists as an office. */
export function useAdminTexts(): AdminTexts {
  const texts = textsByVariant.get(usePageLanguage().variant);
  if (!texts) throw new Error('This page is not listed as an office');
  return texts;
}
