import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Manifests } from '../manifests.ts';
import { languageOf } from '@participa/base/language.ts';
import type { Route } from '@participa/base/route.ts';
import { RateLimits } from '../rate-limits.ts';
import { Refusal, refuseIf } from '../refusal.ts';
import { RequestChecks } from './request-checks.ts';
import type { ApiRequest, Requester } from './requester.ts';
import { ROUTE } from './serve.ts';
import { SessionLookup } from './session-lookup.ts';
import { TenantLookup } from './tenant-lookup.ts';
import { variantOf } from './language.ts';

/** The one guard: which tenant, from where, who, may she, not too often. Deny by default: what serves no route is not there. */
@Injectable()
export class Gate implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tenants: TenantLookup,
    private readonly sessions: SessionLookup,
    private readonly rateLimits: RateLimits,
    private readonly checks: RequestChecks,
    private readonly manifests: Manifests,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const route = this.reflector.get<Route | undefined>(ROUTE, context.getHandler());
    if (!route) throw new Refusal('not_found');
    request.route = route;
    const tenant = await this.tenants.findByHost(request.headers.host);
    if (!tenant) {
      if (route.anywhere) return true;
      throw new Refusal('unknown_place');
    }
    if (tenant.suspended && !route.anywhere) throw new Refusal('place_suspended');
    const requester: Requester = (request.requester = {
      tenant,
      person: undefined,
      address: request.ip ?? '',
      language: languageOf(tenant.variant),
    });
    if (route.method !== 'GET') refuseOtherSites(request);
    requester.person = await this.sessions.identify(tenant.id, request);
    requester.language = languageOf(variantOf(request));
    await this.check(requester, route);
    return true;
  }

  /** May she, and not too often. */
  private async check(requester: Requester, route: Route): Promise<void> {
    const { tenant, person, address } = requester;
    if (!this.manifests.may(person?.roles ?? [], route.can)) throw new Refusal(person ? 'not_allowed' : 'not_signed_in');
    refuseIf(this.checks.obstacle(requester, route));
    if (route.rateLimit) await this.rateLimits.consume(tenant.id, route.rateLimit, person?.id ?? address);
  }
}

/** Browsers say where a request comes from; one that another site made (another tenant's too) changes nothing here. */
function refuseOtherSites(request: ApiRequest): void {
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const sameSite = site === undefined || site === 'same-origin' || site === 'none';
  const sameOrigin = origin === undefined || hostOf(origin) === request.headers.host;
  if (!sameSite || !sameOrigin) throw new Refusal('cross_site');
}

/** The host of an origin; none for `null`, which browsers send for pages without one. */
const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
