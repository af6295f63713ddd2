import type { Variant } from '@participa/tenants/domain/tenant.ts';
import { variants } from '@participa/tenants/domain/variants.ts';
import { loadResults, type Results } from '@participa/messages/results.ts';
import { useSpeech } from '@participa/shell/speech.tsx';

const known = new Map<Variant, Results>();

/** Brings the sentences that explain results before a page that needs them is drawn: the page's own language in the browser, all on the server. */
export async function openResults(): Promise<void> {
  const wanted = typeof document === 'undefined' ? variants : variants.filter((variant) => variant === document.documentElement.lang);
  await Promise.all(wanted.map(async (variant) => known.set(variant, known.get(variant) ?? (await loadResults(variant)))));
}

/** The sentences that explain results. Only on pages that `routes.tsx` lists with them. */
export function useResultWords(): Results {
  const words = known.get(useSpeech().variant);
  if (!words) throw new Error('This page is not listed with the sentences of results');
  return words;
}
