export interface Holder {
  readonly pid: number;
  readonly bornAt: string;
  readonly [fact: string]: unknown;
}
export type Claim = { readonly release: () => void; readonly holder?: undefined } | { readonly holder: Holder };
export function bornAt(pid: number): string | undefined;
export function holderOf(file: string): Holder | undefined;
export function claim(file: string, facts?: Readonly<Record<string, unknown>>): Claim;
