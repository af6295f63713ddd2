import { enum as oneOf, number, object, record, string, union } from 'zod';
import { refusals, type RefusalCode } from './refusals.ts';

/** An obstacle on the wire: the page finds its sentence by its code. */
export const ToldObstacle = object({
  code: oneOf(Object.keys(refusals) as [RefusalCode, ...RefusalCode[]]),
  facts: record(string(), union([string(), number()])).optional(),
});
