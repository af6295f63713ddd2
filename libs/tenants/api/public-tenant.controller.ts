import { Controller } from '@nestjs/common';
import { publicTenant } from '../admin-contract.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Serve, type FileAnswer } from '@participa/platform/http/serve.ts';
import { orNotFound } from '@participa/platform/refusal.ts';

/** What anybody sees of a government besides what stands in every page. */
@Controller()
export class PublicTenantController {
  constructor(private readonly database: Database) {}

  @Serve(publicTenant.legalTexts)
  async legalTexts() {
    const [row] = await this.database.now.rows<{ terms: string; privacy: string }>(
      'SELECT terms, privacy FROM tenant_settings WHERE tenant_id = $1',
    );
    return row ?? { terms: '', privacy: '' };
  }

  @Serve(publicTenant.map)
  async map() {
    return {
      zones: await this.database.now.rows<{ key: string; path: string }>(
        `SELECT s.zone AS key, s.path FROM zone_shapes s JOIN zones z ON z.tenant_id = s.tenant_id AND z.key = s.zone WHERE s.tenant_id = $1 ORDER BY z.position`,
      ),
    };
  }

  @Serve(publicTenant.arms)
  async arms(): Promise<FileAnswer> {
    const [row] = await this.database.now.rows<{ png: Buffer }>('SELECT png FROM tenant_arms WHERE tenant_id = $1');
    return { name: 'escudo.png', type: 'image/png', content: orNotFound(row).png };
  }
}
