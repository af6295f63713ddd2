import { Controller, Inject } from '@nestjs/common';
import { ROUTES, type NamedRoute } from '../api-room.ts';
import { platform } from '../contract.ts';
import { Database } from '../database/database.ts';
import { Manifests } from '../manifests.ts';
import { Serve } from '../http/serve.ts';
import { Refusal } from '../refusal.ts';
import { ping } from './health.statements.ts';
import { openApi } from './openapi.ts';

@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly manifests: Manifests,
    @Inject(ROUTES) private readonly routes: readonly NamedRoute[],
  ) {}

  @Serve(platform.live, 'own')
  live() {
    return { status: 'ok' };
  }

  @Serve(platform.ready, 'own')
  async ready() {
    await this.database.system(ping, {}).catch(() => {
      throw new Refusal('busy');
    });
    return { status: 'ok' };
  }

  @Serve(platform.openapi, 'own')
  openapi() {
    return openApi(this.manifests, this.routes);
  }
}
