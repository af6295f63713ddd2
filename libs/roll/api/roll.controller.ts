import { Controller, Req } from '@nestjs/common';
import { roll } from '../contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { writeCsv } from '@participa/base/csv.ts';
import type { Me as MySelf } from '@participa/people/domain/person.ts';
import { FAULTS_KEPT } from '../domain/verdict.ts';
import { loadOffices } from '@participa/messages/offices.ts';
import { toMe } from '@participa/people/api/me.ts';
import { Manifests } from '@participa/platform/manifests.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Input, Me, Who, type AskedRequest, type Asker, type Identity } from '@participa/platform/http/asker.ts';
import { variantOf } from '@participa/platform/http/language.ts';
import { Serve, type FileAnswer } from '@participa/platform/http/serve.ts';
import { RollImports } from './roll-imports.ts';
import { receiveRoll } from './roll-upload.ts';
import { Roll } from './roll.service.ts';
import { Verification } from './verification.ts';

@Controller()
export class RollController {
  constructor(
    private readonly service: Roll,
    private readonly imports: RollImports,
    private readonly verification: Verification,
    private readonly database: Database,
    private readonly manifests: Manifests,
  ) {}

  @Serve(roll.summary)
  summary() {
    return this.service.summary();
  }

  @Serve(roll.import, 'own')
  async import(@Me() me: Identity, @Who() { tenant }: Asker, @Req() request: AskedRequest) {
    const id = await this.imports.begin(tenant, me.id, await receiveRoll(request));
    return this.database.inside({ tenant: tenant.id, actor: me.id }, () => this.service.one(id));
  }

  @Serve(roll.one)
  one(@Input() { params }: Asked<typeof roll.one>) {
    return this.service.one(params.id);
  }

  @Serve(roll.faults)
  faults(@Input() { params, query }: Asked<typeof roll.faults>) {
    return this.service.faults(params.id, query);
  }

  @Serve(roll.faultsFile)
  async faultsFile(@Input() { params }: Asked<typeof roll.faultsFile>, @Req() request: AskedRequest): Promise<FileAnswer> {
    const { roll: words } = await loadOffices(variantOf(request));
    const { items } = await this.service.faults(params.id, { after: 0, of: 'all' }, FAULTS_KEPT);
    const rows = items.map(({ line, verdict, columns }) => [
      line,
      words.verdicts[verdict],
      columns.map((column) => words.columns[column]).join(', '),
    ]);
    return {
      name: `padron-${params.id}.csv`,
      type: 'text/csv; charset=utf-8',
      content: writeCsv([[words.line, words.verdict, words.column], ...rows]),
    };
  }

  @Serve(roll.verify, 'own')
  async verify(@Me() me: Identity, @Who() asker: Asker, @Input() { body }: Asked<typeof roll.verify>): Promise<MySelf> {
    await this.verification.prove(me, asker, body);
    return toMe({ ...me, verified: true }, this.manifests);
  }
}
