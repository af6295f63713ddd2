import { setTimeout } from 'node:timers/promises';
import { Controller } from '@nestjs/common';
import { counting } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Input, Me, CurrentRequester, type Requester, type Identity } from '@participa/platform/http/requester.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { logger } from '@participa/platform/observe/log.ts';
import { VoteCloser } from './vote-closer.ts';
import { VoteCounter } from './vote-counter.ts';
import { ResultsPublisher } from './results-publisher.ts';
import { RulePreviewer } from './rule-previewer.ts';
import { VoteStateReader } from './vote-state-reader.ts';

/** How long somebody waits for a count, in milliseconds. */
const COUNT_TIMEOUT_MS = 20_000;

@Controller()
export class CountingController {
  constructor(
    private readonly database: Database,
    private readonly states: VoteStateReader,
    private readonly closer: VoteCloser,
    private readonly counter: VoteCounter,
    private readonly publisher: ResultsPublisher,
    private readonly previewer: RulePreviewer,
  ) {}

  @Serve(counting.state)
  state(@CurrentRequester() { tenant }: Requester, @Input() { params }: RouteInput<typeof counting.state>) {
    return this.states.read(params.id, tenant);
  }

  @Serve(counting.close, 'own')
  async close(@Me() me: Identity, @CurrentRequester() { tenant }: Requester, @Input() { params }: RouteInput<typeof counting.close>) {
    await this.closer.close(tenant.id, me.id, params.id);
    const count = this.counter.count(tenant.id, params.id);
    // A count may take minutes: it goes on, here or in the worker, and the office looks again.
    await Promise.race([count, setTimeout(COUNT_TIMEOUT_MS, undefined, { ref: false })]);
    count.catch((error: unknown) =>
      logger.error({ err: error, tenant: tenant.slug, budget: params.id }, 'A closed vote could not be counted'),
    );
    return this.database.inside({ tenant: tenant.id, actor: me.id }, () => this.states.read(params.id, tenant), { readOnly: true });
  }

  @Serve(counting.publish)
  async publish(@CurrentRequester() { tenant }: Requester, @Input() { params }: RouteInput<typeof counting.publish>) {
    await this.publisher.publish(params.id);
    return this.states.read(params.id, tenant);
  }

  /** In a transaction of its own that only reads: counting takes its time, and needs no connection. */
  @Serve(counting.preview, 'own')
  preview(@CurrentRequester() { tenant, person }: Requester, @Input() { params, body }: RouteInput<typeof counting.preview>) {
    return this.previewer.preview({ tenant: tenant.id, actor: person?.id ?? null }, params.id, body);
  }
}
