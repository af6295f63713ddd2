import { number, object, record, string, union, type ZodType } from 'zod';
import type { RefusalCode } from './refusals.ts';

/** The code of a refusal on the wire. Which codes there are the rooms' manifests say; base knows none of them. */
export const RefusalCodeText = string().regex(/^[a-z_]+$/) as unknown as ZodType<RefusalCode, RefusalCode>;

/** An obstacle on the wire: the page finds its sentence by its code. */
export const ObstacleSchema = object({
  code: RefusalCodeText,
  facts: record(string(), union([string(), number()])).optional(),
});
