import { commonDivisor, signOf, type Fraction } from '../fraction.ts';
import type { Market } from './market.ts';

/** Voters of one history, seen from one project: how many, with what weight each, and what each has left. */
interface Share {
  readonly budget: bigint;
  readonly weight: bigint;
  readonly count: bigint;
}

/**
 * The exact account of a run, kept only once doubles could not decide something. Voters with the same history share one class. Budgets are
 * numerators over one common denominator that grows by a factor a round; a class is brought up to it when it is looked at.
 */
export class Ledger {
  readonly #classOf: Uint32Array;
  readonly #budgets: bigint[];
  readonly #versions: number[] = [0];
  readonly #denominators: bigint[];
  #zeroClass = -1;

  constructor(
    readonly market: Market,
    endowment: Fraction,
  ) {
    this.#classOf = new Uint32Array(market.voters);
    this.#budgets = [endowment.num];
    this.#denominators = [endowment.den];
  }

  get rounds(): number {
    return this.#denominators.length - 1;
  }

  /** The exact price per weight of `project` now; undefined when its supporters cannot pay it. */
  price(project: number): Fraction | undefined {
    const shares = this.#sharesOf(project).sort(bySaturation);
    let missing = BigInt(this.market.election.projects[project]!.cost) * this.#denominator;
    let weight = shares.reduce((sum, share) => sum + share.weight * share.count, 0n);
    for (const share of shares) {
      if (share.budget * weight >= missing * share.weight) return { num: missing, den: weight * this.#denominator };
      missing -= share.budget * share.count;
      weight -= share.weight * share.count;
    }
    return undefined;
  }

  /** Lets the supporters of `project` pay its exact price. */
  charge(project: number): void {
    const price = this.price(project);
    if (!price) throw new Error('charged for what cannot be paid');
    const common = commonDivisor(price.num, price.den);
    const [num, den] = [price.num / common, price.den / common];
    const grow = den / commonDivisor(den, this.#denominator);
    this.#denominators.push(this.#denominator * grow);
    const perWeight = (num * this.#denominator) / den;
    const children = new Map<string, number>();
    this.#eachSupporter(project, (voter, weight) => {
      const parent = this.#classOf[voter]!;
      const key = `${parent}|${weight}`;
      let child = children.get(key);
      if (child === undefined) children.set(key, (child = this.#child(this.#budget(parent) - perWeight * BigInt(weight))));
      this.#classOf[voter] = child;
    });
  }

  get #denominator(): bigint {
    return this.#denominators[this.#denominators.length - 1]!;
  }

  #child(budget: bigint): number {
    const nothing = budget <= 0n;
    if (nothing && this.#zeroClass !== -1) return this.#zeroClass;
    this.#versions.push(this.rounds);
    const child = this.#budgets.push(nothing ? 0n : budget) - 1;
    if (nothing) this.#zeroClass = child;
    return child;
  }

  #budget(of: number): bigint {
    const version = this.#versions[of]!;
    if (version === this.rounds) return this.#budgets[of]!;
    this.#versions[of] = this.rounds;
    return (this.#budgets[of] = this.#budgets[of]! * (this.#denominator / this.#denominators[version]!));
  }

  #sharesOf(project: number): Share[] {
    const counts = new Map<number, Map<number, number>>();
    this.#eachSupporter(project, (voter, weight) => {
      const of = this.#classOf[voter]!;
      let byWeight = counts.get(of);
      if (!byWeight) counts.set(of, (byWeight = new Map()));
      byWeight.set(weight, (byWeight.get(weight) ?? 0) + 1);
    });
    return [...counts].flatMap(([of, byWeight]) =>
      [...byWeight].map(([weight, count]) => ({ budget: this.#budget(of), weight: BigInt(weight), count: BigInt(count) })),
    );
  }

  #eachSupporter(project: number, visit: (voter: number, weight: number) => void): void {
    const { starts, voters, weights } = this.market.supports;
    for (let at = starts[project]!; at < starts[project + 1]!; at++) visit(voters[at]!, weights ? weights[at]! : 1);
  }
}

/** Who is emptied first as the price rises. */
function bySaturation(a: Share, b: Share): number {
  return signOf(a.budget * b.weight - b.budget * a.weight);
}
