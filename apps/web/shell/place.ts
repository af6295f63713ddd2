import { useMemo } from 'react';
import { useRouteLoaderData } from 'react-router';
import type { Me } from '@participa/people/domain/person.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { formatFor, type Format } from './format.ts';
import { useSpeech } from './speech.tsx';

/** What every page of a tenant knows: where it is, who looks, and when. */
export interface Place {
  tenant: Tenant;
  me: Me | null;
  /** The server's time when the page was made, in milliseconds since 1970. */
  now: number;
  /** Scheme and host of this site. */
  origin: string;
}

export const PLACE = 'place';

/** The place of this page. Throws where there is none (the page of an unknown host). */
export function usePlace(): Place {
  const place = useRouteLoaderData<Place>(PLACE);
  if (!place) throw new Error('No place around this component');
  return place;
}

/** How this place writes numbers, money and dates, in this page's language. */
export function useFormat(): Format & { ago(moment: string): string } {
  const { tenant, now } = usePlace();
  const { variant } = useSpeech();
  return useMemo(() => {
    const format = formatFor(variant, tenant);
    return { ...format, ago: (moment: string) => format.ago(moment, now) };
  }, [variant, tenant, now]);
}
