import type { Subject } from '../domain/report.ts';

/** The subject in which a content is shown and counted: the subject of a comment, or the proposal itself. */
export interface Within {
  kind: string;
  id: string;
}

/** A content by its kind and id. */
export interface ContentKey {
  what: Subject;
  id: string;
}

export interface ContentRef extends ContentKey {
  within: Within;
}

/** A content as moderation sees it. `title` is the title of the proposal or subject around it. */
export interface ModeratedContent extends ContentRef {
  author: string;
  title: string;
  body: string;
  hidden: boolean;
  deleted: boolean;
  inReview: Date | null;
}

/** A content and the decision that hides it. */
export interface Hiding {
  id: string;
  decision: string;
}

/**
 * The port *moderated content*: a room whose contents can be reported and hidden fills it and registers with `ModeratedContents`. The
 * room keeps its own counters right.
 */
export interface ModeratedKind {
  readonly what: Subject;
  /** What there is of `ids`; of each text at most so many letters. */
  read(ids: readonly string[], letters: number): Promise<ModeratedContent[]>;
  /** Hides each content by its decision, which is written already. What is hidden or deleted stays as it is. */
  hide(hidings: readonly Hiding[], at: Date): Promise<void>;
  /** Brings back hidden contents of these ids, or all that these decisions hid; tells which. */
  restore(by: 'id' | 'decision', values: readonly string[]): Promise<string[]>;
  /** Puts contents that are not hidden under the notice "en revisión" since a moment, or takes it off (null). */
  setInReview(notices: readonly { id: string; since: Date | null }[]): Promise<void>;
  /** What a person wrote and everybody can see, at most so many. */
  visibleOf(author: string, take: number): Promise<ContentRef[]>;
  /** What these decisions hide. */
  hiddenBy(decisions: readonly string[]): Promise<(ContentRef & { decision: string })[]>;
  /** How many contents a person wrote, counted up to `atMost`. */
  countOf(author: string, atMost: number): Promise<number>;
}
