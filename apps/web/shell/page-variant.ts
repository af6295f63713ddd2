import type { LoaderFunctionArgs } from 'react-router';
import type { Variant } from '@participa/base/language.ts';
import { variantFor } from '@participa/base/language.ts';
import { siteReaders } from './site-readers.ts';
import { toolsOf, undefinedIfRefused } from './page-tools.ts';

/** The variant in which this page will be drawn, for loaders that bring words of their own. */
export async function pageVariant(args: LoaderFunctionArgs): Promise<Variant> {
  if (typeof document !== 'undefined') return document.documentElement.lang as Variant;
  const { call, maybeSignedIn, chosenLanguage, acceptLanguage } = toolsOf(args);
  const readers = siteReaders();
  const [tenant, me] = await Promise.all([readers.tenant(call), maybeSignedIn ? undefinedIfRefused(readers.me(call), 401) : undefined]);
  return variantFor(tenant, chosenLanguage ?? me?.language, acceptLanguage);
}
