import { Controller } from '@nestjs/common';
import { comments } from '../contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { Input, Me, type Identity } from '@participa/platform/http/asker.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { Comments } from './comments.service.ts';
import { ListComments } from './list-comments.ts';
import { VoteComment } from './vote-comment.ts';

@Controller()
export class CommentsController {
  constructor(
    private readonly lists: ListComments,
    private readonly service: Comments,
    private readonly votes: VoteComment,
  ) {}

  @Serve(comments.list)
  list(@Input() { params, query }: Asked<typeof comments.list>) {
    return this.lists.page(params.id, query);
  }

  // Before `one`, whose address would take it.
  @Serve(comments.mine)
  mine(@Me() me: Identity, @Input() { params }: Asked<typeof comments.mine>) {
    return this.votes.mine(me.id, params.id);
  }

  @Serve(comments.one)
  one(@Input() { params }: Asked<typeof comments.one>) {
    return this.lists.one(params.id, params.comment);
  }

  @Serve(comments.publish)
  publish(@Me() me: Identity, @Input() { params, body }: Asked<typeof comments.publish>) {
    return this.service.publish(me, params.id, body);
  }

  @Serve(comments.edit)
  edit(@Me() me: Identity, @Input() { params, body }: Asked<typeof comments.edit>) {
    return this.service.edit(me, params.id, params.comment, body.body);
  }

  @Serve(comments.remove)
  remove(@Me() me: Identity, @Input() { params }: Asked<typeof comments.remove>) {
    return this.service.remove(me, params.id, params.comment);
  }

  @Serve(comments.vote)
  vote(@Me() me: Identity, @Input() { params, body }: Asked<typeof comments.vote>) {
    return this.votes.vote(me, params.id, params.comment, body.value);
  }
}
