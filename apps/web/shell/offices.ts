import type { Offices } from '@participa/messages/offices.ts';
import { loadOffices } from '@participa/messages/offices.ts';
import type { Variant } from '@participa/tenants/domain/tenant.ts';
import { variants } from '@participa/tenants/domain/variants.ts';
import { useSpeech } from './speech.tsx';

const known = new Map<Variant, Offices>();

/** Brings the offices' sentences before a page of theirs is drawn: the page's own language in the browser, all of them on the server. */
export async function openOffices(): Promise<void> {
  const wanted = typeof document === 'undefined' ? variants : variants.filter((variant) => variant === document.documentElement.lang);
  await Promise.all(wanted.map(async (variant) => known.set(variant, known.get(variant) ?? (await loadOffices(variant)))));
}

/** The sentences of the offices: `const { budgets } = useOffices()`. Only on pages that `routes.tsx` lists as an office. */
export function useOffices(): Offices {
  const words = known.get(useSpeech().variant);
  if (!words) throw new Error('This page is not listed as an office');
  return words;
}
