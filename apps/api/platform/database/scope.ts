/** @deprecated Say `Tx`. */
export type { Tx as Scope } from './tx.ts';
