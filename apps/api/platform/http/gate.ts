import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { obstacleOfBlock } from '@participa/moderation/domain/block.ts';
import { Manifests } from '../manifests.ts';
import type { Route } from '@participa/base/route.ts';
import { Sessions } from '@participa/people/api/sessions.ts';
import { TenantRegistry } from '@participa/tenants/api/tenant-registry.ts';
import { Clock } from '../clock.ts';
import { Paces } from '../paces.ts';
import { Refusal, refuseIf } from '../refusal.ts';
import type { AskedRequest } from './asker.ts';
import { ROUTE } from './serve.ts';

/** The one guard: which tenant, from where, who, may she, not too often. Deny by default: what serves no route is not there. */
@Injectable()
export class Gate implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tenants: TenantRegistry,
    private readonly sessions: Sessions,
    private readonly paces: Paces,
    private readonly clock: Clock,
    private readonly manifests: Manifests,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AskedRequest>();
    const route = this.reflector.get<Route | undefined>(ROUTE, context.getHandler());
    if (!route) throw new Refusal('not_found');
    request.route_ = route;
    const tenant = await this.tenants.at(request.headers.host);
    if (!tenant) {
      if (route.anywhere) return true;
      throw new Refusal('unknown_place');
    }
    if (tenant.suspended && !route.anywhere) throw new Refusal('place_suspended');
    const asker = (request.asker = { tenant, person: undefined as Awaited<ReturnType<Sessions['of']>>, address: request.ip ?? '' });
    if (route.method !== 'GET') refuseOtherSites(request);
    asker.person = await this.sessions.of(tenant.id, request);
    if (!this.manifests.may(asker.person?.roles ?? [], route.can)) throw new Refusal(asker.person ? 'not_allowed' : 'not_signed_in');
    if (asker.person && route.method !== 'GET') refuseIf(obstacleOfBlock(asker.person, route.can, this.clock.now(), tenant.timeZone));
    if (route.pace) await this.paces.count(tenant.id, route.pace, asker.person?.id ?? asker.address);
    return true;
  }
}

/** Browsers say where a request comes from; one that another site made (another tenant's too) changes nothing here. */
function refuseOtherSites(request: AskedRequest): void {
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const sameSite = site === undefined || site === 'same-origin' || site === 'none';
  const sameOrigin = origin === undefined || hostOf(origin) === request.headers.host;
  if (!sameSite || !sameOrigin) throw new Refusal('cross_site');
}

const hostOf = (origin: string) => origin.replace(/^https?:\/\//, '');
