import { Controller, Req } from '@nestjs/common';
import { appeals, blocks, moderation, watch } from '../contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { Input, Me, Who, type AskedRequest, type Asker, type Identity } from '@participa/platform/http/asker.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { Appeals } from './appeals.ts';
import { Blocks } from './blocks.ts';
import { Decide } from './decide.ts';
import { ListQueue } from './list-queue.ts';
import { originOf } from './origin.ts';
import { SavedFilters } from './saved-filters.ts';
import { Watch } from './watch.ts';

/** The moderators' desk. */
@Controller()
export class QueueController {
  constructor(
    private readonly lists: ListQueue,
    private readonly decide: Decide,
    private readonly saved: SavedFilters,
    private readonly appeals: Appeals,
    private readonly blocks: Blocks,
    private readonly watch: Watch,
  ) {}

  @Serve(moderation.queue)
  queue(@Me() me: Identity, @Input() { query }: Asked<typeof moderation.queue>) {
    return this.lists.page(query, me.id);
  }

  @Serve(moderation.one)
  one(@Me() me: Identity, @Input() { params }: Asked<typeof moderation.one>) {
    return this.lists.one(params.id, me.id);
  }

  @Serve(moderation.act)
  act(@Me() me: Identity, @Who() asker: Asker, @Input() { body }: Asked<typeof moderation.act>, @Req() request: AskedRequest) {
    return this.decide.act(me, asker, body, originOf(request));
  }

  @Serve(moderation.undo)
  async undo(@Me() me: Identity, @Who() asker: Asker, @Input() { params }: Asked<typeof moderation.undo>, @Req() request: AskedRequest) {
    return { undone: await this.decide.undo(me, asker, params.id, originOf(request)) };
  }

  @Serve(moderation.restore)
  restore(
    @Me() me: Identity,
    @Who() asker: Asker,
    @Input() { params, body }: Asked<typeof moderation.restore>,
    @Req() request: AskedRequest,
  ) {
    return this.decide.restore(me, asker, params.id, body.facts, originOf(request));
  }

  @Serve(moderation.filters)
  filters(@Me() me: Identity) {
    return this.saved.list(me.id);
  }

  @Serve(moderation.keepFilter)
  keepFilter(@Me() me: Identity, @Input() { body }: Asked<typeof moderation.keepFilter>) {
    return this.saved.keep(me.id, body.name, body.query);
  }

  @Serve(moderation.dropFilter)
  dropFilter(@Me() me: Identity, @Input() { params }: Asked<typeof moderation.dropFilter>) {
    return this.saved.drop(me.id, params.id);
  }

  @Serve(appeals.list)
  waiting(@Input() { query }: Asked<typeof appeals.list>) {
    return this.appeals.page(query);
  }

  @Serve(appeals.decide)
  decideAppeal(
    @Me() me: Identity,
    @Who() asker: Asker,
    @Input() { params, body }: Asked<typeof appeals.decide>,
    @Req() request: AskedRequest,
  ) {
    return this.appeals.decide(me, asker, params.id, body.outcome, body.reason, originOf(request));
  }

  @Serve(blocks.list)
  blocked(@Input() { query }: Asked<typeof blocks.list>) {
    return this.blocks.page(query);
  }

  @Serve(blocks.begin)
  block(@Me() me: Identity, @Who() asker: Asker, @Input() { body }: Asked<typeof blocks.begin>, @Req() request: AskedRequest) {
    return this.blocks.begin(me, asker, body, originOf(request));
  }

  @Serve(blocks.end)
  unblock(@Who() asker: Asker, @Input() { params }: Asked<typeof blocks.end>, @Req() request: AskedRequest) {
    return this.blocks.end(asker, params.id, originOf(request));
  }

  @Serve(watch.read)
  settings() {
    return this.watch.settings();
  }

  @Serve(watch.write)
  change(@Input() { body }: Asked<typeof watch.write>) {
    return this.watch.change(body);
  }
}
