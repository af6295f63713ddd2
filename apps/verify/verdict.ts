/** How a recount compares with what the file says. `silent`: the file names no rule we know, or no funded projects. */
export interface Verdict {
  readonly result: 'same' | 'different' | 'silent';
  readonly rule: string;
  /** Funded by the recount but not by the file, and the other way round. */
  readonly extra: readonly string[];
  readonly missing: readonly string[];
  /** Whether all differences are projects that tied. */
  readonly onlyTies: boolean;
}
