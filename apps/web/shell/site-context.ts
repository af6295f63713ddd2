import { useMemo } from 'react';
import { useRouteLoaderData } from 'react-router';
import type { Me } from '@participa/people/domain/person.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { formatFor, type Format } from './format.ts';
import { usePageLanguage } from './page-language.tsx';

/** What every page of a tenant knows: where it is, who looks, and when. */
export interface SiteContext {
  tenant: Tenant;
  me: Me | null;
  /** The server's time when the page was made, in milliseconds since 1970. */
  now: number;
  /** Scheme and host of this site. */
  origin: string;
  /** What the idempotency keys of this page's forms begin with; none on a page that caches may keep for everybody. */
  formKey: string | null;
}

export const SITE_ROUTE_ID = 'place';

/** The place of this page. Throws where there is none (the page of an unknown host). */
export function useSite(): SiteContext {
  const site = useRouteLoaderData<SiteContext>(SITE_ROUTE_ID);
  if (!site) throw new Error('No place around this component');
  return site;
}

/** How this place writes numbers, money and dates, in this page's language. */
export function useFormat(): Format & { ago(moment: string): string } {
  const { tenant, now } = useSite();
  const { variant } = usePageLanguage();
  return useMemo(() => {
    const format = formatFor(variant, tenant);
    return { ...format, ago: (moment: string) => format.ago(moment, now) };
  }, [variant, tenant, now]);
}
