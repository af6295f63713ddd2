import { Controller } from '@nestjs/common';
import { comments } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { Input, Me, type Identity } from '@participa/platform/http/requester.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { Comments } from './comments.ts';
import { CommentList } from './comment-list.ts';
import { CommentVotes } from './comment-votes.ts';

@Controller()
export class CommentsController {
  constructor(
    private readonly lists: CommentList,
    private readonly service: Comments,
    private readonly votes: CommentVotes,
  ) {}

  @Serve(comments.list)
  list(@Input() { params, query }: RouteInput<typeof comments.list>) {
    return this.lists.page(params.id, query);
  }

  // Before `one`, whose address would take it.
  @Serve(comments.mine)
  mine(@Me() me: Identity, @Input() { params }: RouteInput<typeof comments.mine>) {
    return this.votes.mine(me.id, params.id);
  }

  @Serve(comments.one)
  one(@Input() { params }: RouteInput<typeof comments.one>) {
    return this.lists.one(params.id, params.comment);
  }

  @Serve(comments.publish)
  publish(@Me() me: Identity, @Input() { params, body }: RouteInput<typeof comments.publish>) {
    return this.service.publish(me, params.id, body);
  }

  @Serve(comments.edit)
  edit(@Me() me: Identity, @Input() { params, body }: RouteInput<typeof comments.edit>) {
    return this.service.edit(me, params.id, params.comment, body.body);
  }

  @Serve(comments.remove)
  remove(@Me() me: Identity, @Input() { params }: RouteInput<typeof comments.remove>) {
    return this.service.remove(me, params.id, params.comment);
  }

  @Serve(comments.vote)
  vote(@Me() me: Identity, @Input() { params, body }: RouteInput<typeof comments.vote>) {
    return this.votes.vote(me, params.id, params.comment, body.value);
  }
}
