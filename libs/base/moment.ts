import { iso } from 'zod';

/** A moment on the wire: ISO 8601 in UTC, "2026-03-12T21:42:00.000Z". */
export const Moment = iso.datetime();

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
