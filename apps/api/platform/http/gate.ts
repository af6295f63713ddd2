import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { obstacleOfBlock } from '@participa/moderation/domain/block.ts';
import { Manifests } from '../manifests.ts';
import type { Route } from '@participa/base/route.ts';
import { Sessions } from '@participa/people/api/sessions.ts';
import { TenantRegistry } from '@participa/tenants/api/tenant-registry.ts';
import { Clock } from '../clock.ts';
import { RateLimits } from '../rate-limits.ts';
import { Refusal, refuseIf } from '../refusal.ts';
import type { ApiRequest } from './requester.ts';
import { ROUTE } from './serve.ts';

/** The one guard: which tenant, from where, who, may she, not too often. Deny by default: what serves no route is not there. */
@Injectable()
export class Gate implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tenants: TenantRegistry,
    private readonly sessions: Sessions,
    private readonly rateLimits: RateLimits,
    private readonly clock: Clock,
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
    const requester = (request.requester = {
      tenant,
      person: undefined as Awaited<ReturnType<Sessions['identify']>>,
      address: request.ip ?? '',
    });
    if (route.method !== 'GET') refuseOtherSites(request);
    requester.person = await this.sessions.identify(tenant.id, request);
    if (!this.manifests.may(requester.person?.roles ?? [], route.can))
      throw new Refusal(requester.person ? 'not_allowed' : 'not_signed_in');
    if (requester.person && route.method !== 'GET')
      refuseIf(obstacleOfBlock(requester.person, route.can, this.clock.now(), tenant.timeZone));
    if (route.rateLimit) await this.rateLimits.consume(tenant.id, route.rateLimit, requester.person?.id ?? requester.address);
    return true;
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

const hostOf = (origin: string) => origin.replace(/^https?:\/\//, '');
