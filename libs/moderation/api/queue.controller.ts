import { Controller, Req } from '@nestjs/common';
import { appeals, blocks, moderation, contentWatch } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { Input, Me, CurrentRequester, type ApiRequest, type Requester, type Identity } from '@participa/platform/http/requester.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { Appeals } from './appeals.ts';
import { Blocks } from './blocks.ts';
import { ModerationDecisions } from './moderation-decisions.ts';
import { ModerationQueue } from './moderation-queue.ts';
import { originOf } from './origin.ts';
import { SavedFilters } from './saved-filters.ts';
import { ContentWatch } from './content-watch.ts';

/** The moderators' desk. */
@Controller()
export class QueueController {
  constructor(
    private readonly moderationQueue: ModerationQueue,
    private readonly decisions: ModerationDecisions,
    private readonly savedFilters: SavedFilters,
    private readonly appeals: Appeals,
    private readonly blocks: Blocks,
    private readonly contentWatch: ContentWatch,
  ) {}

  @Serve(moderation.queue)
  queue(@Me() me: Identity, @Input() { query }: RouteInput<typeof moderation.queue>) {
    return this.moderationQueue.page(query, me.id);
  }

  @Serve(moderation.one)
  one(@Me() me: Identity, @Input() { params }: RouteInput<typeof moderation.one>) {
    return this.moderationQueue.one(params.id, me.id);
  }

  @Serve(moderation.act)
  act(
    @Me() me: Identity,
    @CurrentRequester() asker: Requester,
    @Input() { body }: RouteInput<typeof moderation.act>,
    @Req() request: ApiRequest,
  ) {
    return this.decisions.decide(me, asker, body, originOf(request));
  }

  @Serve(moderation.undo)
  async undo(
    @Me() me: Identity,
    @CurrentRequester() asker: Requester,
    @Input() { params }: RouteInput<typeof moderation.undo>,
    @Req() request: ApiRequest,
  ) {
    return { undone: await this.decisions.undo(me, asker, params.id, originOf(request)) };
  }

  @Serve(moderation.restore)
  restore(
    @Me() me: Identity,
    @CurrentRequester() asker: Requester,
    @Input() { params, body }: RouteInput<typeof moderation.restore>,
    @Req() request: ApiRequest,
  ) {
    return this.decisions.restore(me, asker, params.id, body.facts, originOf(request));
  }

  @Serve(moderation.filters)
  filters(@Me() me: Identity) {
    return this.savedFilters.list(me.id);
  }

  @Serve(moderation.keepFilter)
  keepFilter(@Me() me: Identity, @Input() { body }: RouteInput<typeof moderation.keepFilter>) {
    return this.savedFilters.save(me.id, body.name, body.query);
  }

  @Serve(moderation.dropFilter)
  dropFilter(@Me() me: Identity, @Input() { params }: RouteInput<typeof moderation.dropFilter>) {
    return this.savedFilters.delete(me.id, params.id);
  }

  @Serve(appeals.list)
  waiting(@Input() { query }: RouteInput<typeof appeals.list>) {
    return this.appeals.page(query);
  }

  @Serve(appeals.decide)
  decideAppeal(
    @Me() me: Identity,
    @CurrentRequester() asker: Requester,
    @Input() { params, body }: RouteInput<typeof appeals.decide>,
    @Req() request: ApiRequest,
  ) {
    return this.appeals.decide(me, asker, params.id, body.outcome, body.reason, originOf(request));
  }

  @Serve(blocks.list)
  blocked(@Input() { query }: RouteInput<typeof blocks.list>) {
    return this.blocks.page(query);
  }

  @Serve(blocks.begin)
  block(
    @Me() me: Identity,
    @CurrentRequester() asker: Requester,
    @Input() { body }: RouteInput<typeof blocks.begin>,
    @Req() request: ApiRequest,
  ) {
    return this.blocks.begin(me, asker, body, originOf(request));
  }

  @Serve(blocks.end)
  unblock(@CurrentRequester() asker: Requester, @Input() { params }: RouteInput<typeof blocks.end>, @Req() request: ApiRequest) {
    return this.blocks.end(asker, params.id, originOf(request));
  }

  @Serve(contentWatch.read)
  settings() {
    return this.contentWatch.settings();
  }

  @Serve(contentWatch.write)
  change(@Input() { body }: RouteInput<typeof contentWatch.write>) {
    return this.contentWatch.change(body);
  }
}
