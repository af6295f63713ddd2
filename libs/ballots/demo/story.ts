import type { PhaseKind } from '@participa/processes/domain/phase.ts';
import type { BallotRules } from '@participa/voting-rules/ballot-rules.ts';
import type { WorkStage } from '@participa/budgets/domain/cycle.ts';

/** A budget cycle as the story tells it; days count back from now, negative ones are still to come. */
export interface DemoCycle {
  readonly title: string;
  readonly summary: string;
  readonly openedDaysAgo: number;
  /** Phases one after another: each begins where the one before ended; the last has no end. */
  readonly phases: readonly (readonly [kind: PhaseKind, fromDaysAgo: number])[];
  readonly ballot: BallotRules;
  readonly rule: readonly [code: string, parameters: Record<string, unknown>];
  readonly groups: readonly DemoGroup[];
  readonly projects: readonly DemoProject[];
  /** How many have voted so far. */
  readonly ballots?: number;
  readonly closedDaysAgo?: number;
  readonly publishedDaysAgo?: number;
  /** Whether the proposals published since the opening belong to it. */
  readonly gathersProposals?: boolean;
  /** What moved the voting, and what follows it, to later by so many days. */
  readonly amendment?: { readonly daysAgo: number; readonly movedDays: number; readonly reason: string; readonly what: string };
}

export interface DemoGroup {
  readonly name: string;
  readonly choose: 'one' | 'several';
  readonly headings: readonly DemoHeading[];
}

/** A pot of money in whole pesos; `key` is the story's own name for it. */
export interface DemoHeading {
  readonly key: string;
  readonly name: string;
  readonly zone: string | null;
  readonly money: number;
  readonly population: number;
}

/** A project; `liked` is the part of the voters of its heading who would choose it. */
export interface DemoProject {
  readonly heading: string;
  readonly title: string;
  readonly body: string;
  readonly cost: number | null;
  readonly liked?: number;
  readonly state?: 'candidate' | 'not_feasible';
  readonly department?: string;
  readonly reason?: string;
  readonly yearlyCost?: number;
  readonly months?: number;
  readonly dueInDays?: number;
  readonly note?: string;
  readonly work?: DemoWork;
}

/** The works of a winner and their news, the oldest first. */
export interface DemoWork {
  readonly stage: WorkStage;
  readonly contracted?: number;
  readonly spent: number;
  readonly contractor?: string;
  readonly news: readonly { readonly daysAgo: number; readonly stage: WorkStage; readonly text: string }[];
}
