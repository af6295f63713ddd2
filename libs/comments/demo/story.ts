/** The side a comment takes on the proposal it discusses. */
export type DemoStance = 'for' | 'neutral' | 'against';

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
