import { useMemo } from 'react';
import { useRouteLoaderData } from 'react-router';
import type { Language, Variant } from '@participa/base/language.ts';
import type { OpenAdminSection } from '@participa/base/permission.ts';
import type { Permission } from '@participa/base/room.ts';
import { formatFor, type Format } from './format.ts';
import { usePageLanguage } from './page-language.tsx';

/** What the frame and the formats need to know of the government whose site this is. The room tenants knows more: `useTenant`. */
export interface SiteTenant {
  name: string;
  motto: string;
  kind: string;
  stage: 'preparing' | 'live' | 'sandbox';
  demo: boolean;
  brand: string;
  coat: string;
  variant: Variant;
  languages: readonly Language[];
  timeZone: string;
  currency: string;
}

/** What the frame needs to know of the one who looks. The room people knows more: `useMe`. */
export interface SitePerson {
  name: string;
  language: Language | null;
  permissions: readonly Permission[];
  adminSections: readonly OpenAdminSection[];
}

/** What every page of a tenant knows: where it is, who looks, and when. */
export interface SiteContext {
  tenant: SiteTenant;
  me: SitePerson | null;
  /** The server's time when the page was made, in milliseconds since 1970. */
  now: number;
  /** Scheme and host of this site. */
  origin: string;
  /** What the idempotency keys of this page's forms begin with; none on a page that caches may keep for everybody. */
  formKey: string | null;
}

export const SITE_ROUTE_ID = 'site';

/** The site context; throws for an unknown host. */
export function useSite(): SiteContext {
  const site = useRouteLoaderData<SiteContext>(SITE_ROUTE_ID);
  if (!site) throw new Error('No site context around this component');
  return site;
}

/** How this government writes numbers, money and dates, in this page's language. */
export function useFormat(): Format & { ago(moment: string): string } {
  const { tenant, now } = useSite();
  const { variant } = usePageLanguage();
  return useMemo(() => {
    const format = formatFor(variant, tenant);
    return { ...format, ago: (moment: string) => format.ago(moment, now) };
  }, [variant, tenant, now]);
}
