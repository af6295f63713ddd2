import type { TextsOf } from '@participa/base/texts.ts';
import type { BallotForm } from '@participa/voting-rules/ballot-forms.ts';
import type { LosingReason } from '@participa/voting-rules/outcome.ts';
import type { MalformedCode } from '@participa/voting-rules/pabulib/malformed.ts';
import type { PabulibNote } from '@participa/voting-rules/pabulib/reader.ts';
import type { RuleErrorCode } from '@participa/voting-rules/rule-error.ts';
import type { ruleTexts } from '@participa/voting-rules/texts/texts.ts';
import type { Verdict } from './verdict.ts';

type Facts = Readonly<Record<string, string | number>>;

/** Everything this program says, in one language. Numbers arrive formatted, except those that choose a plural. */
export interface Sentences {
  readonly locale: string;
  readonly usage: string;
  readonly ballots: string;
  readonly forms: Readonly<Record<BallotForm, string>>;
  /** What the voting rules are called and what they do. */
  readonly rules: TextsOf<typeof ruleTexts>;
  readonly completions: Readonly<Record<string, string>>;

  readonly unknownCommand: (command: string) => string;
  readonly noFile: string;
  readonly progress: (index: number, all: number, path: string) => string;
  readonly position: (line: number, column: number) => string;
  readonly malformed: Readonly<Record<MalformedCode, (facts: Facts) => string>>;
  readonly ruleErrors: Readonly<Record<RuleErrorCode, (facts: Facts) => string>>;
  readonly notJson: (problem: string) => string;
  readonly missingFile: string;
  readonly isFolder: string;
  readonly emptyFolder: string;
  readonly unreadable: (code: string) => string;
  readonly unexpected: (message: string) => string;
  readonly verdict: (verdict: Verdict) => string;
  readonly checked: (totals: { same: number; different: number; silent: number; failed: number }) => string;

  readonly headings: Readonly<
    Record<'how' | 'what' | 'funded' | 'notFunded' | 'ties' | 'left' | 'satisfaction' | 'compared' | 'notes', string>
  >;
  readonly size: (ballots: string, projects: string, budget: string) => string;
  readonly parameters: (list: string) => string;
  readonly tieOrder: (criteria: string) => string;
  readonly result: (projects: number, cost: string) => string;
  readonly left: (money: string) => string;
  readonly overspent: (money: string) => string;
  readonly nothingFunded: string;
  readonly support: (supporters: number, formatted: string) => string;
  readonly score: (score: string) => string;
  readonly round: (round: number) => string;
  readonly paidAtMost: (money: string) => string;
  readonly effectiveVotes: (votes: string) => string;
  readonly byCompletion: string;
  readonly fromOutside: (money: string) => string;
  readonly fixedAmount: (money: string) => string;
  readonly reasons: Readonly<Record<LosingReason, (facts: { round: string; moneyLeft: string; cost: string; closedBy: string }) => string>>;
  readonly takers: (list: string) => string;
  readonly before: (list: string) => string;
  readonly winningCost: (money: string) => string;
  readonly missingSupport: (count: number, formatted: string, isScore: boolean) => string;
  readonly tie: (round: string, ids: string, by: string) => string;
  readonly satisfied: (winners: number, ballots: string, share: string) => string;
  readonly andMore: (winners: number, ballots: string, share: string) => string;
  readonly compared: (rule: string) => string;
  readonly onlyHere: (list: string) => string;
  readonly onlyThere: (list: string) => string;
  readonly sameSet: string;
  readonly better: (here: string, there: string, same: string) => string;
  readonly note: (note: PabulibNote) => string;
}
