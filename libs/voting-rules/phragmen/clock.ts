import type { Election } from '../election.ts';
import { commonDivisor, toNumber, type Fraction } from '../fraction.ts';
import { supportsOf, type Supports } from '../support.ts';

/** Relative error of one step in doubles, a little enlarged. */
const EPSILON = 1.2e-16;

/**
 * Sequential Phragmén as voters who earn money at the same speed: a project is bought at the moment its supporters together have its
 * cost, and they are then empty. A voter's account is told by the moment of her last purchase, so a project's moment is
 * (cost + Σ last moments of its supporters) ÷ supporters. Doubles find who may be first; exact fractions decide among those.
 */
export class Clock {
  readonly supports: Supports;
  readonly #lastRound: Int32Array;
  /** `#held[r][p]`: supporters of `p` whose last purchase was in round `r`; round 0 is the start, when nobody has paid. */
  readonly #held: Int32Array[];
  readonly #approximate: number[] = [0];
  /** Exact moments over `#denominator`. */
  #exact: bigint[] = [0n];
  #denominator = 1n;

  constructor(readonly election: Election) {
    const { projects, ballots } = election;
    this.supports = supportsOf(ballots, projects.length, 'votes');
    this.#lastRound = new Int32Array(ballots.count);
    this.#held = [Int32Array.from(projects, (_, project) => this.supporters(project))];
  }

  supporters(project: number): number {
    return this.supports.starts[project + 1]! - this.supports.starts[project]!;
  }

  /** The projects of `open` (all with supporters) that would be bought first, all at exactly the same moment. */
  earliest(open: readonly number[]): readonly number[] {
    const moments = open.map((project) => this.#momentOf(project));
    const doubt = 2 * (this.#held.length + 4) ** 2 * EPSILON;
    const limit = Math.min(...moments) * (1 + doubt);
    const near = open.filter((_, index) => moments[index]! <= limit);
    if (near.length < 2) return near;
    const exact = near.map((project) => this.exactMoment(project));
    const least = exact.reduce((a, b) => (b.num * a.den < a.num * b.den ? b : a));
    return near.filter((_, index) => exact[index]!.num * least.den === least.num * exact[index]!.den);
  }

  /** When the supporters of `project` have its cost. */
  exactMoment(project: number): Fraction {
    let sum = BigInt(this.election.projects[project]!.cost) * this.#denominator;
    for (const [round, held] of this.#held.entries()) if (held[project]! > 0) sum += BigInt(held[project]!) * this.#exact[round]!;
    return { num: sum, den: BigInt(this.supporters(project)) * this.#denominator };
  }

  /** Empties the accounts of the supporters of `project` at its moment. */
  buy(project: number): void {
    const moment = this.exactMoment(project);
    const common = commonDivisor(moment.num, moment.den);
    const [num, den] = [moment.num / common, moment.den / common];
    const grow = den / commonDivisor(den, this.#denominator);
    this.#denominator *= grow;
    this.#exact = [...this.#exact.map((exact) => exact * grow), (num * this.#denominator) / den];
    this.#approximate.push(toNumber(moment));
    this.#resetSupporters(project);
  }

  #resetSupporters(project: number): void {
    const { projects, ballots } = this.election;
    const round = this.#held.push(new Int32Array(projects.length)) - 1;
    const now = this.#held[round]!;
    for (let at = this.supports.starts[project]!; at < this.supports.starts[project + 1]!; at++) {
      const voter = this.supports.voters[at]!;
      const before = this.#held[this.#lastRound[voter]!]!;
      for (let entry = ballots.starts[voter]!; entry < ballots.starts[voter + 1]!; entry++) {
        before[ballots.choices[entry]!]!--;
        now[ballots.choices[entry]!]!++;
      }
      this.#lastRound[voter] = round;
    }
  }

  #momentOf(project: number): number {
    let sum = this.election.projects[project]!.cost;
    for (let round = 1; round < this.#held.length; round++) sum += this.#held[round]![project]! * this.#approximate[round]!;
    return sum / this.supporters(project);
  }
}
