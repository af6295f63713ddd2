import { Controller, Inject, Req } from '@nestjs/common';
import { tenants } from '../contract.ts';
import type { AskedRequest, Asker } from '@participa/platform/http/asker.ts';
import { Who } from '@participa/platform/http/asker.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { TenantRegistry } from './tenant-registry.ts';

@Controller()
export class TenantsController {
  constructor(@Inject(TenantRegistry) private readonly registry: TenantRegistry) {}

  @Serve(tenants.current, 'own')
  current(@Who() asker: Asker) {
    return asker.tenant;
  }

  @Serve(tenants.list, 'own')
  async list(@Who() asker: Asker, @Req() request: AskedRequest) {
    const host = request.headers.host ?? '';
    const base = asker.tenant.kind === 'network' ? host : host.split('.').slice(1).join('.');
    return { items: await this.registry.list((slug) => `${request.protocol}://${slug}.${base}`) };
  }
}
