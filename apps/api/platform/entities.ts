import { IdempotencyKeyRow } from './idempotency-key.entity.ts';
import { PaceRow } from './pace.entity.ts';

/** The tables of the platform, which every room uses. */
export const entities = [IdempotencyKeyRow, PaceRow];
