import type { Attack } from './attack.ts';
import { attacksByReading } from './attacks-by-reading.ts';
import { attacksByWriting } from './attacks-by-writing.ts';
import { attacksOnIsolation } from './attacks-on-isolation.ts';

/** All that is tried against the isolation of tenants, in the order in which it is numbered. */
export const attacks: readonly Attack[] = [...attacksOnIsolation, ...attacksByReading, ...attacksByWriting];
