import type { Call } from '@participa/base/client.ts';
import type { SitePerson, SiteTenant } from './site-context.ts';

/** How to ask the API where we are and who looks. The answers are of rooms, so those who compose the pages say how (`frame.tsx`). */
export interface SiteReaders {
  tenant(call: Call): Promise<SiteTenant>;
  /** Refused with 401 for a visitor. */
  me(call: Call): Promise<SitePerson>;
}

let readers: SiteReaders | undefined;

/** Says how, before any page is loaded. */
export const setSiteReaders = (given: SiteReaders): void => void (readers = given);

export function siteReaders(): SiteReaders {
  if (!readers) throw new Error('Nobody said how to ask where we are and who looks');
  return readers;
}
