import type { DemoCycle } from './story-cycles.ts';
import type { DemoReported } from './story-moderation.ts';

/** The icons a topic may carry, all drawn in the platform's own set. */
export type DemoIcon = 'bench-tree' | 'bus' | 'recycling' | 'ball' | 'hands' | 'lamp' | 'book' | 'drop';

/** What the municipality has decided about a proposal; without an answer it is simply published. */
export type DemoAnswerState = 'under_review' | 'accepted' | 'in_progress' | 'done' | 'rejected';

/** The side a comment takes on the proposal it discusses. */
export type DemoStance = 'for' | 'neutral' | 'against';

/** A delegación, barrio or vereda of the city. */
export interface DemoZone {
  readonly key: string;
  readonly name: string;
}

/** A subject that proposals are filed under. */
export interface DemoTopic {
  readonly key: string;
  readonly name: string;
  readonly icon: DemoIcon;
}

/** Somebody who takes part, known in the story by a short unique key. */
export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly zone: string;
}

/** A comment or a reply, always later than what it answers; `daysAgo` may be fractional. */
export interface DemoComment {
  readonly by: string;
  readonly daysAgo: number;
  readonly text: string;
  readonly stance?: DemoStance;
  readonly up?: number;
  readonly down?: number;
  readonly replies?: readonly DemoComment[];
}

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

/** Everything the demo tells about one city. */
export interface DemoCity {
  readonly slug: string;
  readonly zones: readonly DemoZone[];
  readonly topics: readonly DemoTopic[];
  readonly people: readonly DemoPerson[];
  readonly proposals: readonly DemoProposal[];
  readonly cycles: readonly DemoCycle[];
  readonly reported: readonly DemoReported[];
}
