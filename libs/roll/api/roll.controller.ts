import { Controller, Req } from '@nestjs/common';
import { roll } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { writeCsv } from '@participa/base/csv.ts';
import type { Me as MySelf } from '@participa/people/domain/person.ts';
import { MAX_FAULTS_KEPT } from '../domain/verdict.ts';
import { toMe } from '@participa/people/api/to-me.ts';
import { Manifests } from '@participa/platform/manifests.ts';
import { loadTexts } from '@participa/base/texts.ts';
import { rollAdminTexts } from '../texts/texts.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Input, Me, CurrentRequester, type ApiRequest, type Requester, type Identity } from '@participa/platform/http/requester.ts';
import { variantOf } from '@participa/platform/http/language.ts';
import { Serve, type FileAnswer } from '@participa/platform/http/serve.ts';
import { RollImports } from './roll-imports.ts';
import { receiveRoll } from './roll-upload.ts';
import { Roll } from './roll.ts';
import { Verification } from './verification.ts';

@Controller()
export class RollController {
  constructor(
    private readonly rollReader: Roll,
    private readonly imports: RollImports,
    private readonly verification: Verification,
    private readonly database: Database,
    private readonly manifests: Manifests,
  ) {}

  @Serve(roll.summary)
  summary() {
    return this.rollReader.summary();
  }

  @Serve(roll.import, 'own')
  async import(@Me() me: Identity, @CurrentRequester() { tenant }: Requester, @Req() request: ApiRequest) {
    const id = await this.imports.begin(tenant, me.id, await receiveRoll(request));
    return this.database.inside({ tenant: tenant.id, actor: me.id }, () => this.rollReader.one(id));
  }

  @Serve(roll.one)
  one(@Input() { params }: RouteInput<typeof roll.one>) {
    return this.rollReader.one(params.id);
  }

  @Serve(roll.faults)
  faults(@Input() { params, query }: RouteInput<typeof roll.faults>) {
    return this.rollReader.faults(params.id, query);
  }

  @Serve(roll.faultsFile)
  async faultsFile(@Input() { params }: RouteInput<typeof roll.faultsFile>, @Req() request: ApiRequest): Promise<FileAnswer> {
    const texts = await loadTexts(rollAdminTexts, variantOf(request));
    const { items } = await this.rollReader.faults(params.id, { after: 0, of: 'all' }, MAX_FAULTS_KEPT);
    const rows = items.map(({ line, verdict, columns }) => [
      line,
      texts.verdicts[verdict],
      columns.map((column) => texts.columns[column]).join(', '),
    ]);
    return {
      name: `padron-${params.id}.csv`,
      type: 'text/csv; charset=utf-8',
      content: writeCsv([[texts.line, texts.verdict, texts.column], ...rows]),
    };
  }

  @Serve(roll.verify, 'own')
  async verify(
    @Me() me: Identity,
    @CurrentRequester() asker: Requester,
    @Input() { body }: RouteInput<typeof roll.verify>,
  ): Promise<MySelf> {
    await this.verification.verify(me, asker, body);
    return toMe({ ...me, verified: true }, this.manifests, asker.language);
  }
}
