import type { Reason } from '../domain/reasons.ts';

/** Something that was reported: a comment that the story adds to a proposal, or the proposal itself. */
export interface DemoReported {
  /** The key of the proposal. */
  readonly on: string;
  /** The comment and who wrote it: somebody of the story, or one of the silent. Without it the proposal itself is reported. */
  readonly comment?: { readonly by: string | null; readonly text: string; readonly daysAgo: number };
  /** Reports, each by somebody else; anonymous ones come from visitors. */
  readonly reports: readonly { readonly reason: Reason; readonly daysAgo: number; readonly text?: string; readonly anonymous?: boolean }[];
  readonly decision?: { readonly action: 'hide' | 'dismiss'; readonly daysAgo: number; readonly rule?: Reason; readonly facts?: string };
  /** An appeal of the author that waits for somebody else. */
  readonly appeal?: { readonly daysAgo: number; readonly text: string };
}
