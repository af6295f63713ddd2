import { IdempotencyKeyRow } from './idempotency-key.entity.ts';
import { RateLimitHitRow } from './rate-limit-hit.entity.ts';

/** The tables of the platform, which every room uses. */
export const entities = [IdempotencyKeyRow, RateLimitHitRow];
