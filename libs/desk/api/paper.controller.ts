import { Controller } from '@nestjs/common';
import { paper } from '../contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { Input, Me, Who, type Asker, type Identity } from '@participa/platform/http/asker.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { PaperBatches } from './paper-batches.ts';
import { PaperWork } from './paper-work.ts';

@Controller()
export class PaperController {
  constructor(
    private readonly batches: PaperBatches,
    private readonly work: PaperWork,
  ) {}

  @Serve(paper.list)
  async list(@Me() me: Identity) {
    return { items: await this.batches.list(me.id) };
  }

  @Serve(paper.create)
  async create(@Me() me: Identity, @Input() { body }: Asked<typeof paper.create>) {
    return this.batches.view(await this.work.create(me.id, body), me.id);
  }

  @Serve(paper.one)
  one(@Me() me: Identity, @Input() { params }: Asked<typeof paper.one>) {
    return this.batches.view(params.id, me.id);
  }

  @Serve(paper.mark, 'own')
  async mark(@Me() me: Identity, @Who() { tenant }: Asker, @Input() { params, body }: Asked<typeof paper.mark>) {
    return { voters: await this.work.mark(tenant, me.id, params.id, body) };
  }

  @Serve(paper.enter)
  async enter(@Me() me: Identity, @Input() { params, body }: Asked<typeof paper.enter>) {
    await this.work.enter(me.id, params.id, body.papers);
    return this.batches.view(params.id, me.id);
  }

  @Serve(paper.settle)
  async settle(@Me() me: Identity, @Input() { params, body }: Asked<typeof paper.settle>) {
    await this.work.settle(me.id, params.id, body.line, body.numbers);
    return this.batches.view(params.id, me.id);
  }

  @Serve(paper.confirm)
  async confirm(@Me() me: Identity, @Who() { tenant }: Asker, @Input() { params }: Asked<typeof paper.confirm>) {
    await this.work.confirm(tenant, me.id, params.id);
    return this.batches.view(params.id, me.id);
  }

  @Serve(paper.discard)
  discard(@Input() { params }: Asked<typeof paper.discard>) {
    return this.work.discard(params.id);
  }
}
