import type { Supports } from '../support.ts';

/** Unit roundoff of a double, a little enlarged so that bounds built with it are themselves safe. */
const EPSILON = 1.2e-16;

/** How far above a price voters are already counted as emptied when its error is bounded. */
const MARGIN = 1e-6;

/** Left to voters of whom it is not sure that they are emptied, so that 0 means surely nothing. */
const ALMOST_NOTHING = 1e-200;

/** A price per weight with certain bounds: the exact one lies in `[low, high]`. */
export interface PriceBounds {
  /** `short`: the supporters surely cannot pay. `unclear`: doubles cannot tell; the bounds mean nothing. */
  status: 'found' | 'short' | 'unclear';
  price: number;
  low: number;
  high: number;
  /** Surely nobody pays less than the full price, so it is cost ÷ weight exactly. */
  even: boolean;
}

/** Where a solution stands: who can still pay (in the buffers), their weight, and the sums of those who are emptied. */
interface Solution {
  readonly open: number;
  readonly emptied: number;
  readonly paying: number;
  readonly doubt: number;
}

/**
 * What every voter has left, as doubles that know their error: voter `v` has between `left[v] − error[v]` and their sum.
 * No decision is made by rounding: whatever the bounds leave open is settled with exact fractions elsewhere.
 */
export class Purses {
  readonly moneyLeft: Float64Array;
  readonly #error: Float64Array;
  /** No error is larger than this; most voters are told apart with it, without looking up their own. */
  #largestError = 0;
  /** The last evaluation; one object, because there are hundreds of thousands of them. */
  readonly #found: PriceBounds = { status: 'unclear', price: 0, low: 0, high: 0, even: false };
  /** Buffers of one evaluation: supporters that are not emptied, with what they have left and their weights. */
  readonly #voters: Uint32Array;
  readonly #lefts: Float64Array;
  readonly #weights: Float64Array;

  constructor(
    voters: number,
    readonly supports: Supports,
  ) {
    const maxSupporters = maxSupportersOf(supports);
    this.moneyLeft = new Float64Array(voters);
    this.#error = new Float64Array(voters);
    this.#voters = new Uint32Array(maxSupporters);
    this.#lefts = new Float64Array(maxSupporters);
    this.#weights = new Float64Array(maxSupporters);
  }

  /** Gives everybody the same endowment. */
  fill(endowment: number): void {
    this.#largestError = endowment * 4 * EPSILON;
    this.moneyLeft.fill(endowment);
    this.#error.fill(this.#largestError);
  }

  /**
   * The least price `t` with Σ min(left, t · weight) = cost. `from` is a certain lower bound of it. The sum is concave in `t`, so Newton's
   * steps from the left never pass the solution, and a purse that is emptied at one step stays empty: each step looks only at the others.
   */
  evaluate(project: number, cost: number, weight: number, from: number): PriceBounds {
    const voters = this.#voters;
    const lefts = this.#lefts;
    const weights = this.#weights;
    let price = Math.max(from, cost / weight);
    let open = this.#gather(project);
    let emptied = 0;
    let doubt = 0;
    let paying = weight;
    for (;;) {
      let kept = 0;
      paying = 0;
      for (let at = 0; at < open; at++) {
        const moneyLeft = lefts[at]!;
        const weight = weights[at]!;
        if (moneyLeft > price * weight) {
          voters[kept] = voters[at]!;
          lefts[kept] = moneyLeft;
          weights[kept++] = weight;
          paying += weight;
        } else if (moneyLeft > 0) {
          emptied += moneyLeft;
          doubt += this.#error[voters[at]!]!;
        }
      }
      open = kept;
      const next = (cost - emptied) / paying;
      if (open === 0 || !(next > price * (1 + 4 * EPSILON))) break;
      price = next;
    }
    return this.#bound(project, cost, price, { open, emptied, paying, doubt });
  }

  /**
   * Copies the supporters into the buffers and returns how many they are. Nothing is decided on the way: purses lie far apart in memory,
   * and without branches the processor fetches many at once.
   */
  #gather(project: number): number {
    const { moneyLeft } = this;
    const { starts, voters, weights } = this.supports;
    const lefts = this.#lefts;
    const [from, to] = [starts[project]!, starts[project + 1]!];
    for (let at = from; at < to; at++) lefts[at - from] = moneyLeft[voters[at]!]!;
    this.#voters.set(voters.subarray(from, to));
    if (weights) this.#weights.set(weights.subarray(from, to));
    else this.#weights.fill(1, 0, to - from);
    return to - from;
  }

  /** Bounds the error of a solution: who is surely not emptied a little beyond it adds no doubt, and makes the sum rise there. */
  #bound(project: number, cost: number, price: number, at: Solution): PriceBounds {
    const { starts } = this.supports;
    const beyond = price * (1 + MARGIN);
    let sure = 0;
    let certain = 0;
    let doubt = at.doubt;
    for (let index = 0; index < at.open; index++) {
      const weight = this.#weights[index]!;
      const excess = this.#lefts[index]! - beyond * weight;
      if (excess > this.#largestError || excess > this.#error[this.#voters[index]!]!) {
        sure += weight;
        certain++;
      } else doubt += this.#error[this.#voters[index]!]!;
    }
    const supporters = starts[project + 1]! - starts[project]!;
    return this.#conclude(cost, price, supporters, at.emptied, at.paying, doubt, sure, certain === supporters);
  }

  /**
   * At `price` the doubles' sum is `emptied + paying · price`. It differs from the true one by at most the errors of those who may be
   * emptied, plus rounding; beyond it the true sum still rises by `sure` per unit of price, which turns that into bounds of the solution.
   */
  #conclude(
    cost: number,
    price: number,
    supporters: number,
    emptied: number,
    paying: number,
    errors: number,
    sure: number,
    even: boolean,
  ): PriceBounds {
    const rounding = (supporters + 16) * EPSILON * (cost + emptied);
    const doubt = errors * 1.001 + rounding;
    this.#found.price = price;
    this.#found.even = even;
    if (sure === 0) {
      this.#found.status = paying === 0 && emptied + doubt < cost ? 'short' : 'unclear';
      return this.#found;
    }
    const reach = ((Math.abs(cost - (emptied + paying * price)) + doubt) / sure) * (1 + 8 * EPSILON) + price * 4 * EPSILON;
    this.#found.low = price - reach;
    this.#found.high = price + reach;
    this.#found.status = this.#found.high <= price * (1 + MARGIN / 2) ? 'found' : 'unclear';
    return this.#found;
  }

  /** Takes the payment for `project` out of its supporters' purses; the exact price lies in `[low, high]`. */
  charge(project: number, price: number, low: number, high: number): void {
    const { moneyLeft, supports } = this;
    const errors = this.#error;
    const spread = Math.max(high - price, price - low);
    let largest = this.#largestError;
    for (let at = supports.starts[project]!, end = supports.starts[project + 1]!; at < end; at++) {
      const voter = supports.voters[at]!;
      const weight = supports.weights ? supports.weights[at]! : 1;
      const before = moneyLeft[voter]!;
      if (before === 0) continue;
      if (before + errors[voter]! < low * weight) {
        moneyLeft[voter] = 0;
        errors[voter] = 0;
      } else {
        const after = before - price * weight;
        const error = errors[voter]! + weight * spread + 4 * EPSILON * before;
        moneyLeft[voter] = after > ALMOST_NOTHING ? after : ALMOST_NOTHING;
        errors[voter] = error;
        if (error > largest) largest = error;
      }
    }
    this.#largestError = largest;
  }
}

function maxSupportersOf({ starts }: Supports): number {
  let maximum = 0;
  for (let project = 0; project + 1 < starts.length; project++) maximum = Math.max(maximum, starts[project + 1]! - starts[project]!);
  return maximum;
}
