import { Controller, type Type } from '@nestjs/common';
import type { RouteInput } from '@participa/base/route.ts';
import { Input, Me, type Identity } from '@participa/platform/http/requester.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import type { CommentRoutes } from '../contract.ts';
import { CommentList } from './comment-list.ts';
import { CommentVotes } from './comment-votes.ts';
import type { CommentableSubject } from './commentable-subject.ts';
import { Comments } from './comments.ts';

/** The controller that serves the routes of the comments on one kind of subject; the room of the subject adds it to its module. */
export function commentsController(routes: CommentRoutes, subject: CommentableSubject): Type {
  @Controller()
  class CommentsController {
    constructor(
      private readonly lists: CommentList,
      private readonly service: Comments,
      private readonly votes: CommentVotes,
    ) {}

    @Serve(routes.list)
    list(@Input() { params, query }: RouteInput<CommentRoutes['list']>) {
      return this.lists.page(subject, params.id, query);
    }

    // Before `one`, whose address would take it.
    @Serve(routes.mine)
    mine(@Me() me: Identity, @Input() { params }: RouteInput<CommentRoutes['mine']>) {
      return this.votes.mine(me.id, params.id);
    }

    @Serve(routes.one)
    one(@Input() { params }: RouteInput<CommentRoutes['one']>) {
      return this.lists.one(subject, params.id, params.comment);
    }

    @Serve(routes.publish)
    publish(@Me() me: Identity, @Input() { params, body }: RouteInput<CommentRoutes['publish']>) {
      return this.service.publish(me, subject, params.id, body);
    }

    @Serve(routes.edit)
    edit(@Me() me: Identity, @Input() { params, body }: RouteInput<CommentRoutes['edit']>) {
      return this.service.edit(me, subject, params.id, params.comment, body.body);
    }

    @Serve(routes.remove)
    remove(@Me() me: Identity, @Input() { params }: RouteInput<CommentRoutes['remove']>) {
      return this.service.remove(me, subject, params.id, params.comment);
    }

    @Serve(routes.vote)
    vote(@Me() me: Identity, @Input() { params, body }: RouteInput<CommentRoutes['vote']>) {
      return this.votes.vote(me, params.id, params.comment, body.value);
    }
  }
  return CommentsController;
}
