import type { Request } from 'express';
import type { Identity } from './requester.ts';

/** Port: who is signed in. The room of people fills it. */
export abstract class SessionLookup {
  /** The person signed in by the request's cookie at this tenant; a cookie of another tenant signs nobody in. */
  abstract identify(tenant: string, request: Request): Promise<Identity | undefined>;
}
