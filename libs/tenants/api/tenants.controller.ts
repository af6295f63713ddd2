import { Controller, Inject, Req } from '@nestjs/common';
import { tenants } from '../contract.ts';
import type { ApiRequest, Requester } from '@participa/platform/http/requester.ts';
import { CurrentRequester } from '@participa/platform/http/requester.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { TenantRegistry } from './tenant-registry.ts';

@Controller()
export class TenantsController {
  constructor(@Inject(TenantRegistry) private readonly registry: TenantRegistry) {}

  @Serve(tenants.current, 'own')
  current(@CurrentRequester() asker: Requester) {
    return asker.tenant;
  }

  @Serve(tenants.list, 'own')
  async list(@CurrentRequester() asker: Requester, @Req() request: ApiRequest) {
    const host = request.headers.host ?? '';
    const base = asker.tenant.kind === 'network' ? host : host.split('.').slice(1).join('.');
    return { items: await this.registry.list((slug) => `${request.protocol}://${slug}.${base}`) };
  }
}
