import { array, boolean, object, type infer as Infer } from 'zod';
import { line } from '@participa/base/text.ts';

/** What a tenant has looked at by itself. Nothing of it hides or deletes anything: it queues. */
export const WatchSettings = object({
  words: array(line(2, 60)).max(500),
  firstPosts: boolean().meta({ description: 'Whether the first words of every account are looked at' }),
});
export type WatchSettings = Infer<typeof WatchSettings>;
