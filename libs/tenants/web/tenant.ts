import { useSite } from '@participa/shell/site-context.ts';
import type { Tenant } from '../domain/tenant.ts';

/** The government whose site this is, as everybody may see it: the frame read it from this room's route. */
export const useTenant = (): Tenant => useSite().tenant as Tenant;
