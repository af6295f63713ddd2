import type { Request } from 'express';
import type { Identity } from './requester.ts';

/** Port: who is signed in. The room of people fills it. */
export abstract class SessionLookup {
  /** Who signed in with the request's cookie at this tenant; a cookie of another tenant is nobody's. */
  abstract identify(tenant: string, request: Request): Promise<Identity | undefined>;
}
