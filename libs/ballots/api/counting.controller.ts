import { setTimeout } from 'node:timers/promises';
import { Controller } from '@nestjs/common';
import { counting } from '../contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Input, Me, Who, type Asker, type Identity } from '@participa/platform/http/asker.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { logger } from '@participa/platform/observe/log.ts';
import { CloseVote } from './close-vote.ts';
import { CountVote } from './count-vote.ts';
import { PublishResults } from './publish-results.ts';
import { VoteStates } from './vote-state.ts';

/** How long somebody waits for a count, in milliseconds. */
const PATIENCE = 20_000;

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
    const count = this.count.count(tenant.id, params.id);
    // A count may take minutes: it goes on, here or in the worker, and the office looks again.
    await Promise.race([count, setTimeout(PATIENCE, undefined, { ref: false })]);
    count.catch((error: unknown) =>
      logger.error({ err: error, tenant: tenant.slug, budget: params.id }, 'A closed vote could not be counted'),
    );
    return this.database.inside({ tenant: tenant.id, actor: me.id }, () => this.states.of(params.id, tenant), { readOnly: true });
  }

  @Serve(counting.publish)
  async publish(@Who() { tenant }: Asker, @Input() { params }: Asked<typeof counting.publish>) {
    await this.publication.publish(params.id);
    return this.states.of(params.id, tenant);
  }
}
