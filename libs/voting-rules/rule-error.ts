/** Why a rule refuses to count. */
export type RuleErrorCode =
  'unknown-rule' | 'bad-parameter' | 'ballot-form' | 'measure' | 'seed-missing' | 'unknown-id' | 'too-hard' | 'zone-missing';

/** A rule that cannot be applied to this election or with these parameters: a code and its facts, no sentence. */
export class RuleError extends Error {
  override readonly name = 'RuleError';

  constructor(
    readonly code: RuleErrorCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code}: ${JSON.stringify(facts)}`);
  }
}
