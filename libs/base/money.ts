import { int } from 'zod';

/** An amount of money: whole units of the tenant's currency. */
export const Money = int().min(0).max(1_000_000_000_000_000);
