import { defineApiRoom } from './api-room.ts';
import { platform } from './contract.ts';
import { Platform1763800000006 } from './migrations/0006-platform.ts';
import { RateLimitHits1764000000017 } from './migrations/0017-rate-limit-hits.ts';
import { room } from './room.ts';

export const platformApi = defineApiRoom({ room, routes: { platform }, migrations: [Platform1763800000006, RateLimitHits1764000000017] });
