import { Controller } from '@nestjs/common';
import { publicTenant } from '../admin-contract.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { Serve, type FileAnswer } from '@participa/platform/http/serve.ts';
import { armsPicture, legalTexts } from './government-settings.statements.ts';
import { zoneShapes } from './territory.statements.ts';

/** What anybody sees of a government besides what stands in every page. */
@Controller()
export class PublicTenantController {
  constructor(private readonly tx: Tx) {}

  @Serve(publicTenant.legalTexts)
  async legalTexts() {
    return (await this.tx.maybe(legalTexts)) ?? { terms: '', privacy: '' };
  }

  @Serve(publicTenant.map)
  async map() {
    return { zones: await this.tx.rows(zoneShapes) };
  }

  @Serve(publicTenant.arms)
  async arms(): Promise<FileAnswer> {
    const { png } = await this.tx.one(armsPicture);
    return { name: 'escudo.png', type: 'image/png', content: png };
  }
}
