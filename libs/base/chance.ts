import { present } from './present.ts';

/** Chance that gives the same draws for the same seed, so that every demonstration tells the same story. */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to, but not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.below(256));
  }

  pick<T>(from: readonly T[]): T {
    return present(from[this.below(from.length)], 'Something to pick from');
  }

  /** `count` different members of `from` in no order; all of them when there are fewer. */
  some<T>(from: readonly T[], count: number): T[] {
    const remaining = [...from];
    for (let at = 0; at < Math.min(count, remaining.length); at++) {
      const other = at + this.below(remaining.length - at);
      [remaining[at], remaining[other]] = [remaining[other] as T, remaining[at] as T];
    }
    return remaining.slice(0, count);
  }
}
