import { data, type LoaderFunctionArgs, type ShouldRevalidateFunctionArgs } from 'react-router';
import { Refused } from '@participa/base/client.ts';
import { people } from '@participa/people/contract.ts';
import { tenants } from '@participa/tenants/contract.ts';
import type { Place } from './place.ts';
import { knowSignedIn, toolsOf, unlessRefused } from './tools.ts';

/** Where we are and who looks: asked once a visit, and again after something was done. */
export async function placeLoader(args: LoaderFunctionArgs): Promise<Place> {
  const { call, maybeSignedIn } = toolsOf(args);
  try {
    const [tenant, me] = await Promise.all([call(tenants.current), maybeSignedIn ? unlessRefused(call(people.me), 401) : undefined]);
    if (typeof document !== 'undefined') knowSignedIn(me !== undefined);
    return { tenant, me: me ?? null, now: Date.now(), origin: new URL(args.request.url).origin };
  } catch (error) {
    if (error instanceof Refused) throw data({ ...error.body, host: new URL(args.request.url).host }, { status: error.status });
    throw error;
  }
}

/** Not at every click: only when something was sent. */
export const placeAgain = ({ formMethod }: ShouldRevalidateFunctionArgs): boolean => formMethod !== undefined && formMethod !== 'GET';
