import { Controller } from '@nestjs/common';
import { publicTenant } from '../admin-contract.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { Serve, type FileAnswer } from '@participa/platform/http/serve.ts';
import { TenantArmsRow } from './tenant-arms.entity.ts';
import { TenantSettingsRow } from './tenant-settings.entity.ts';
import { zoneShapes } from './territory.statements.ts';

/** What anybody sees of a government besides what stands in every page. */
@Controller()
export class PublicTenantController {
  constructor(private readonly tx: Tx) {}

  @Serve(publicTenant.legalTexts)
  async legalTexts() {
    const settings = await this.tx.findOne(TenantSettingsRow, {});
    return { terms: settings?.terms ?? '', privacy: settings?.privacy ?? '' };
  }

  @Serve(publicTenant.map)
  async map() {
    return { zones: await this.tx.rows(zoneShapes) };
  }

  @Serve(publicTenant.arms)
  async arms(): Promise<FileAnswer> {
    const arms = await this.tx.findOne(TenantArmsRow, {});
    if (!arms) throw new Refusal('not_found');
    return { name: 'escudo.png', type: 'image/png', content: arms.png };
  }
}
