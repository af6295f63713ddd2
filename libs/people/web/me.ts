import { useSite } from '@participa/shell/site-context.ts';
import type { Me } from '../domain/person.ts';

/** Who looks at this page; null for a visitor. The frame read it from this room's route. */
export const useMe = (): Me | null => useSite().me as Me | null;
