import { Controller } from '@nestjs/common';
import { counting } from '@participa/contract/ballots.ts';
import type { Asked } from '@participa/contract/route.ts';
import { Database } from '../platform/database/database.ts';
import { Input, Me, Who, type Asker, type Identity } from '../platform/http/asker.ts';
import { Serve } from '../platform/http/serve.ts';
import { CloseVote } from './close-vote.ts';
import { CountVote } from './count-vote.ts';
import { PublishResults } from './publish-results.ts';
import { VoteStates } from './vote-state.ts';

@Controller()
export class CountingController {
  constructor(
    private readonly database: Database,
    private readonly states: VoteStates,
    private readonly closing: CloseVote,
    private readonly count: CountVote,
    private readonly publication: PublishResults,
  ) {}

  @Serve(counting.state)
  state(@Who() { tenant }: Asker, @Input() { params }: Asked<typeof counting.state>) {
    return this.states.of(params.id, tenant);
  }

  @Serve(counting.close, 'own')
  async close(@Me() me: Identity, @Who() { tenant }: Asker, @Input() { params }: Asked<typeof counting.close>) {
    await this.closing.close(tenant.id, me.id, params.id);
    await this.count.count(tenant.id, params.id);
    return this.database.inside({ tenant: tenant.id, actor: me.id }, () => this.states.of(params.id, tenant), { readOnly: true });
  }

  @Serve(counting.publish)
  async publish(@Who() { tenant }: Asker, @Input() { params }: Asked<typeof counting.publish>) {
    await this.publication.publish(params.id);
    return this.states.of(params.id, tenant);
  }
}
