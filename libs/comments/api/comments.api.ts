import { defineApiRoom } from '@participa/platform/api-room.ts';
import { room } from '../room.ts';
import { names } from '../texts/names.ts';
import { commentsRefusals } from '../texts/texts.ts';
import { Comments1763800000004 } from './migrations/0004-comments.ts';
import { CommentsOfAPerson1763800000007 } from './migrations/0007-comments-of-a-person.ts';
import { CommentSubjects1764000000014 } from './migrations/0014-comment-subjects.ts';
import { CommentsModule } from './comments.module.ts';

export const commentsApi = defineApiRoom({
  room,
  names,
  refusals: commentsRefusals,
  module: CommentsModule,
  migrations: [Comments1763800000004, CommentsOfAPerson1763800000007, CommentSubjects1764000000014],
});
