import type { ApiRequest } from '@participa/platform/http/requester.ts';

/** Scheme and host that were asked, for links in letters: the gate has found a tenant at this host. */
export const originOf = (request: ApiRequest): string => `${request.protocol}://${request.headers.host}`;
