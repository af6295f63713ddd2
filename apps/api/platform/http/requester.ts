import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Role } from '@participa/base/roles.ts';
import type { Language } from '@participa/base/language.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import type { RouteInput, Route } from '@participa/base/route.ts';
import { Refusal } from '../refusal.ts';

/** Whoever is signed in, as the session tells it: enough for every rule, without another query. */
export interface Identity {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  language: Language | null;
  emailConfirmed: boolean;
  verified: boolean;
  /** From the roll, once verified: day of birth, zone, and the key that is her one voice in every vote. */
  born: string | null;
  zone: string | null;
  rollKey: Buffer | null;
  since: Date;
  /** Until when a moderator took the word from her, and by which rule. */
  blockedUntil: Date | null;
  blockedFor: string | null;
  /** Hash of the session's token. */
  session: Buffer;
}

/** One request as guard and handlers see it. */
export interface Requester {
  tenant: Tenant;
  person: Identity | undefined;
  address: string;
}

export interface ApiRequest extends Request {
  id: string;
  route: Route;
  requester?: Requester;
  input?: RouteInput<Route>;
}

const request = (context: ExecutionContext) => context.switchToHttp().getRequest<ApiRequest>();

/** The person who asks. Only for routes that visitors may not call. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Identity => {
  const person = request(context).requester?.person;
  if (!person) throw new Refusal('not_signed_in');
  return person;
});

/** The request's asker: tenant, person if any, address. */
export const CurrentRequester = createParamDecorator((_: unknown, context: ExecutionContext): Requester => {
  const requester = request(context).requester;
  if (!requester) throw new Refusal('unknown_place');
  return requester;
});

/** The parsed input of the route: `{ params, query, body }`. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => request(context).input);
