import { Controller } from '@nestjs/common';
import { paperBallots } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { Input, Me, CurrentRequester, type Requester, type Identity } from '@participa/platform/http/requester.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { PaperBallotBatches } from './paper-ballot-batches.ts';
import { PaperBallotEntry } from './paper-ballot-entry.ts';

@Controller()
export class PaperBallotsController {
  constructor(
    private readonly batches: PaperBallotBatches,
    private readonly entry: PaperBallotEntry,
  ) {}

  @Serve(paperBallots.list)
  async list(@Me() me: Identity) {
    return { items: await this.batches.list(me.id) };
  }

  @Serve(paperBallots.create)
  async create(@Me() me: Identity, @Input() { body }: RouteInput<typeof paperBallots.create>) {
    return this.batches.view(await this.entry.create(me.id, body), me.id);
  }

  @Serve(paperBallots.one)
  one(@Me() me: Identity, @Input() { params }: RouteInput<typeof paperBallots.one>) {
    return this.batches.view(params.id, me.id);
  }

  @Serve(paperBallots.mark, 'own')
  async mark(
    @Me() me: Identity,
    @CurrentRequester() { tenant }: Requester,
    @Input() { params, body }: RouteInput<typeof paperBallots.mark>,
  ) {
    return { voters: await this.entry.mark(tenant, me.id, params.id, body) };
  }

  @Serve(paperBallots.enter)
  async enter(@Me() me: Identity, @Input() { params, body }: RouteInput<typeof paperBallots.enter>) {
    await this.entry.enter(me.id, params.id, body.papers);
    return this.batches.view(params.id, me.id);
  }

  @Serve(paperBallots.settle)
  async settle(@Me() me: Identity, @Input() { params, body }: RouteInput<typeof paperBallots.settle>) {
    await this.entry.resolveDifference(me.id, params.id, body.line, body.numbers);
    return this.batches.view(params.id, me.id);
  }

  @Serve(paperBallots.confirm)
  async confirm(
    @Me() me: Identity,
    @CurrentRequester() { tenant }: Requester,
    @Input() { params }: RouteInput<typeof paperBallots.confirm>,
  ) {
    await this.entry.confirm(tenant, me.id, params.id);
    return this.batches.view(params.id, me.id);
  }

  @Serve(paperBallots.discard)
  discard(@Input() { params }: RouteInput<typeof paperBallots.discard>) {
    return this.entry.discard(params.id);
  }
}
