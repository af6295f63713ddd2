import { Injectable } from '@nestjs/common';
import type { CommentableSubject } from './commentable-subject.ts';

/** All kinds of subjects that can be commented on; rooms register theirs when the application starts. */
@Injectable()
export class CommentableSubjects {
  private readonly kinds = new Map<string, CommentableSubject>();

  register(subject: CommentableSubject): void {
    if (this.kinds.has(subject.kind)) throw new Error(`Two rooms register the commentable subject "${subject.kind}"`);
    this.kinds.set(subject.kind, subject);
  }

  all(): CommentableSubject[] {
    return [...this.kinds.values()];
  }
}
