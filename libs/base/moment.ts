import { iso } from 'zod';

/** A moment on the wire: ISO 8601 in UTC, "2026-03-12T21:42:00.000Z". */
export const Moment = iso.datetime();
