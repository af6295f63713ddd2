import type { DemoComment } from '@participa/comments/demo/story.ts';

/** What the municipality has decided about a proposal; without an answer it is simply published. */
export type DemoAnswerState = 'under_review' | 'accepted' | 'in_progress' | 'done' | 'rejected';

/** The municipality's reasoned answer, with its cost in whole currency units when there is one. */
export interface DemoAnswer {
  readonly state: DemoAnswerState;
  readonly daysAgo: number;
  readonly text: string;
  readonly cost?: number;
}

/** What a finished proposal left in the city, in one sentence for the front page. */
export interface DemoAchievement {
  readonly daysAgo: number;
  readonly summary: string;
  readonly cost: number;
}

/** A proposal in plain text (paragraphs separated by a blank line) with all that happened to it; `supports` may exceed the named people. */
export interface DemoProposal {
  readonly key: string;
  readonly by: string;
  readonly zone: string;
  readonly topic: string;
  readonly title: string;
  readonly body: string;
  readonly daysAgo: number;
  readonly supports: number;
  readonly comments: readonly DemoComment[];
  readonly answer?: DemoAnswer;
  readonly achieved?: DemoAchievement;
  readonly withdrawnDaysAgo?: number;
}
