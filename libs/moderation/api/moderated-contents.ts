import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '@participa/platform/clock.ts';
import { Subject } from '../domain/report.ts';
import type { ContentKey, ContentRef, Hiding, ModeratedContent, ModeratedKind } from './moderated-content.ts';

/** Holds the counters of some ids until the end of the transaction, in the order of the ids. */
type CounterLock = (ids: readonly string[]) => Promise<void>;

/** More letters than any text has. */
const WHOLE_TEXT = 2_147_483_647;

/** All kinds of moderated content; rooms register theirs when the application starts. */
@Injectable()
export class ModeratedContents implements OnApplicationBootstrap {
  private readonly kinds = new Map<string, ModeratedKind>();
  private readonly counters = new Map<string, CounterLock>();

  constructor(private readonly clock: Clock) {}

  register(kind: ModeratedKind): void {
    if (this.kinds.has(kind.what)) throw new Error(`Two rooms register the moderated content "${kind.what}"`);
    this.kinds.set(kind.what, kind);
  }

  /** For what contents stand within: how its counters are held. */
  registerCounters(kind: string, lock: CounterLock): void {
    this.counters.set(kind, lock);
  }

  onApplicationBootstrap(): void {
    const missing = Subject.options.filter((what) => !this.kinds.has(what));
    if (missing.length) throw new Error(`No room registers the moderated content ${missing.join(', ')}`);
  }

  /** The contents, one statement for each of their kinds. */
  async read(keys: readonly ContentKey[], letters = WHOLE_TEXT): Promise<ModeratedContent[]> {
    return this.ofEachKind(keys, (kind, own) =>
      kind.read(
        own.map(({ id }) => id),
        letters,
      ),
    );
  }

  /** Like `read`, and holds what the contents are counted at, always in the same order: supports, comments and edits of it wait. */
  async lock(refs: readonly ContentRef[]): Promise<ModeratedContent[]> {
    for (const kind of [...new Set(refs.map(({ within }) => within.kind))].sort()) {
      const lock = this.counters.get(kind);
      if (!lock) throw new Error(`No room registers the counters of "${kind}"`);
      await lock([...new Set(refs.flatMap(({ within }) => (within.kind === kind ? [within.id] : [])))]);
    }
    return this.read(refs);
  }

  /** Hides each content by its decision, which must be written already. */
  async hide(hidings: readonly (Hiding & ContentKey)[]): Promise<void> {
    const now = this.clock.now();
    await this.ofEachKind(hidings, async (kind, own) => (await kind.hide(own, now), []));
  }

  async restore(keys: readonly ContentKey[]): Promise<void> {
    await this.ofEachKind(keys, (kind, own) =>
      kind.restore(
        'id',
        own.map(({ id }) => id),
      ),
    );
  }

  /** Brings back all that these decisions hid; tells which contents. */
  restoreHiddenBy(decisions: readonly string[]): Promise<string[]> {
    return this.ofAllKinds((kind) => kind.restore('decision', decisions));
  }

  async setInReview(notices: readonly (ContentKey & { since: Date | null })[]): Promise<void> {
    await this.ofEachKind(notices, async (kind, own) => (await kind.setInReview(own), []));
  }

  /** All that a person wrote and that can be seen; at most so many. What it is counted at is held. */
  async lockVisibleOf(author: string, limit: number): Promise<ModeratedContent[]> {
    const refs = await this.ofAllKinds((kind) => kind.visibleOf(author, limit));
    const contents = await this.lock(refs.slice(0, limit));
    return contents.filter(({ hidden, deleted }) => !hidden && !deleted);
  }

  hiddenBy(decisions: readonly string[]): Promise<(ContentRef & { decision: string })[]> {
    return decisions.length ? this.ofAllKinds((kind) => kind.hiddenBy(decisions)) : Promise.resolve([]);
  }

  /** Whether a person wrote no more than one content. The kind of the one just written is asked first: mostly it knows enough. */
  async isFirstOf(author: string, what: Subject): Promise<boolean> {
    let count = 0;
    for (const kind of [...this.kinds.values()].sort((one, other) => Number(other.what === what) - Number(one.what === what))) {
      count += await kind.countOf(author, 2);
      if (count > 1) return false;
    }
    return true;
  }

  private async ofEachKind<Key extends ContentKey, Result>(
    keys: readonly Key[],
    ask: (kind: ModeratedKind, own: Key[]) => Promise<Result[]>,
  ): Promise<Result[]> {
    return this.ofAllKinds((kind) => {
      const own = keys.filter(({ what }) => what === kind.what);
      return own.length ? ask(kind, own) : Promise.resolve([]);
    });
  }

  /** One after the other: they share a connection. */
  private async ofAllKinds<Result>(ask: (kind: ModeratedKind) => Promise<Result[]>): Promise<Result[]> {
    const results: Result[] = [];
    for (const kind of this.kinds.values()) results.push(...(await ask(kind)));
    return results;
  }
}
