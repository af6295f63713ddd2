import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Role } from '@participa/base/roles.ts';
import type { Language, Variant } from '@participa/base/language.ts';
import type { RouteInput, Route } from '@participa/base/route.ts';
import { Refusal } from '../refusal.ts';

/** The tenant of a request, as far as the platform needs to know it. The room of tenants adds the rest of its noun. */
export interface SiteTenant {
  id: string;
  slug: string;
  variant: Variant;
  languages: Language[];
}

/** The person who is signed in, as far as the platform needs to know her. The room of people adds what its sessions tell. */
export interface Identity {
  id: string;
  roles: Role[];
  language: Language | null;
}

/** One request as guard and handlers see it. */
export interface Requester {
  tenant: SiteTenant;
  person: Identity | undefined;
  address: string;
  /** In which it is answered. */
  language: Language;
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
