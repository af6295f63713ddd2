import { Injectable } from '@nestjs/common';

/** What a government needs before it opens and other rooms count: moderators, entries of the roll, open processes. */
export type ReadinessFact = 'moderators' | 'rollEntries' | 'processes';

/** The port *readiness*: rooms above this one register how many they have of each fact when the application starts. */
@Injectable()
export class ReadinessCounts {
  private readonly counts = new Map<ReadinessFact, () => Promise<number>>();

  /** `count` may stop at as many as the checklist needs. It runs in the asking government's transaction. */
  register(fact: ReadinessFact, count: () => Promise<number>): void {
    if (this.counts.has(fact)) throw new Error(`Two rooms count "${fact}"`);
    this.counts.set(fact, count);
  }

  /** How many there are; none where no room counts them. */
  async count(fact: ReadinessFact): Promise<number> {
    return (await this.counts.get(fact)?.()) ?? 0;
  }
}
