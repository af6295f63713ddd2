import type { Comment } from '../domain/comment.ts';

/** What stands for the author of a comment: the name, or why there is none. */
export function nameOfAuthor(
  { author, deleted, hidden }: Pick<Comment, 'author' | 'deleted' | 'hidden'>,
  texts: { hidden: string; deleted: string; withdrawn: string },
): string {
  if (hidden) return texts.hidden;
  if (deleted) return texts.deleted;
  return author && author.kind !== 'withdrawn' ? author.name : texts.withdrawn;
}
