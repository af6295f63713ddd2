import { data, type LoaderFunctionArgs, type ShouldRevalidateFunctionArgs } from 'react-router';
import { Refused } from '@participa/base/client.ts';
import type { SiteContext } from './site-context.ts';
import { siteReaders } from './site-readers.ts';
import { newIdempotencyKey, setMaybeSignedIn, toolsOf, undefinedIfRefused } from './page-tools.ts';

/** Where we are and who looks: asked once a visit, and again after something was done. */
export async function siteLoader(args: LoaderFunctionArgs): Promise<SiteContext> {
  const { call, maybeSignedIn } = toolsOf(args);
  const readers = siteReaders();
  try {
    const [tenant, me] = await Promise.all([readers.tenant(call), maybeSignedIn ? undefinedIfRefused(readers.me(call), 401) : undefined]);
    const inBrowser = typeof document !== 'undefined';
    if (inBrowser) setMaybeSignedIn(me !== undefined);
    const formKey = inBrowser || maybeSignedIn ? newIdempotencyKey() : null;
    return { tenant, me: me ?? null, now: Date.now(), origin: new URL(args.request.url).origin, formKey };
  } catch (error) {
    if (error instanceof Refused) throw data({ ...error.body, host: new URL(args.request.url).host }, { status: error.status });
    throw error;
  }
}

/** Not at every click: only when something was sent. */
export const reloadSiteAfterForm = ({ formMethod }: ShouldRevalidateFunctionArgs): boolean =>
  formMethod !== undefined && formMethod !== 'GET';
