import { IdempotencyKeyRow } from './idempotency-key.entity.ts';
import { PaceRow } from './pace.entity.ts';

/** The tables of what every room stands on. */
export const entities = [IdempotencyKeyRow, PaceRow];
