import type { ApiRequest, Requester } from '@participa/platform/http/requester.ts';
import { Refusal } from '@participa/platform/refusal.ts';

/** The person who operates the network, at the network's own host. */
export interface Operator {
  tenant: string;
  actor: string;
  /** Where a government's pages are, with scheme and host. */
  addressOf(slug: string): string;
}

/** The operator who sends the request. At any other host there is none, not even an account with that role. */
export function operatorOf({ tenant, person }: Requester, request: ApiRequest): Operator {
  if (tenant.kind !== 'network' || !person) throw new Refusal('not_found');
  const base = request.headers.host ?? '';
  return { tenant: tenant.id, actor: person.id, addressOf: (slug) => `${request.protocol}://${slug}.${base}` };
}
