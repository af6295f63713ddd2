import { array, boolean, int, literal, object, string, union, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Money } from '@participa/base/money.ts';
import { CountingRule } from '@participa/voting-rules/counting-rule.ts';

/**
 * The most ballots that a preview counts: of more, as many are drawn by the order of their secret keys. The slowest rule counts these in
 * about a second.
 */
export const MAX_PREVIEW_BALLOTS = 5_000;
/** How many ballots are invented where nobody voted yet. */
export const INVENTED_BALLOTS = 500;

/** What a rule would decide. Nothing of it is a result: ballots are invented, or those of another vote. */
export const RulePreview = object({
  rule: CountingRule,
  against: union([literal('projects'), Id]),
  title: string(),
  /** True where the ballots were invented for the preview. */
  invented: boolean(),
  ballots: int(),
  /** True where there were more ballots than are counted here. */
  sampled: boolean(),
  headings: array(
    object({
      heading: Id,
      name: string(),
      money: Money,
      ballots: int(),
      selected: array(object({ number: int(), title: string(), cost: Money })),
      cost: Money,
      left: Money,
      /** How many ballots have 0, 1, 2 … of their projects funded. */
      satisfaction: array(int()),
    }),
  ),
});
export type RulePreview = Infer<typeof RulePreview>;
