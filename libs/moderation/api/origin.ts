import type { AskedRequest } from '@participa/platform/http/asker.ts';

/** Scheme and host that were asked, for links in letters: the gate has found a tenant at this host. */
export const originOf = (request: AskedRequest): string => `${request.protocol}://${request.headers.host}`;
