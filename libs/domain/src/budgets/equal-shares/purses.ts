import type { Supports } from '../support.ts';

/** Unit roundoff of a double, a little enlarged so that bounds built with it are themselves safe. */
const EPSILON = 1.2e-16;

/** How far above a price voters are already counted as emptied when its error is bounded. */
const MARGIN = 1e-6;

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

/**
 * What every voter has left, as doubles that know their error: voter `v` has between `cells[2v] − cells[2v + 1]` and their sum.
 * Money never goes through a decision here: whatever the bounds leave open is settled with exact fractions elsewhere.
 */
export class Purses {
  readonly cells: Float64Array;
  /** The last evaluation; one object, because there are hundreds of thousands of them. */
  readonly found: PriceBounds = { status: 'unclear', price: 0, low: 0, high: 0, even: false };

  constructor(
    voters: number,
    readonly supports: Supports,
  ) {
    this.cells = new Float64Array(2 * voters);
  }

  /** Gives everybody the same endowment. */
  fill(endowment: number): void {
    for (let at = 0; at < this.cells.length; at += 2) {
      this.cells[at] = endowment;
      this.cells[at + 1] = endowment * 4 * EPSILON;
    }
  }

  /**
   * The least price `t` with Σ min(left, t · weight) = cost. `from` is a certain lower bound of it. The sum is concave in `t`, so Newton's
   * steps from the left never pass the solution; then one pass bounds the error of what was found.
   */
  evaluate(project: number, cost: number, weight: number, from: number): PriceBounds {
    const price = this.supports.weights ? this.#solveWeighted(project, cost, weight, from) : this.#solve(project, cost, weight, from);
    return this.supports.weights ? this.#boundWeighted(project, cost, price) : this.#bound(project, cost, price);
  }

  #solve(project: number, cost: number, weight: number, from: number): number {
    const { cells } = this;
    const { starts, voters } = this.supports;
    const [begin, end] = [starts[project]!, starts[project + 1]!];
    let price = Math.max(from, cost / weight);
    for (;;) {
      let emptied = 0;
      let paying = 0;
      for (let at = begin; at < end; at++) {
        const left = cells[voters[at]! << 1]!;
        if (left > price) paying++;
        else emptied += left;
      }
      if (paying === 0) return price;
      const next = (cost - emptied) / paying;
      if (!(next > price * (1 + 4 * EPSILON))) return price;
      price = next;
    }
  }

  #solveWeighted(project: number, cost: number, weight: number, from: number): number {
    const { cells } = this;
    const { starts, voters } = this.supports;
    const weights = this.supports.weights!;
    const [begin, end] = [starts[project]!, starts[project + 1]!];
    let price = Math.max(from, cost / weight);
    for (;;) {
      let emptied = 0;
      let paying = 0;
      for (let at = begin; at < end; at++) {
        const left = cells[voters[at]! << 1]!;
        if (left > price * weights[at]!) paying += weights[at]!;
        else emptied += left;
      }
      if (paying === 0) return price;
      const next = (cost - emptied) / paying;
      if (!(next > price * (1 + 4 * EPSILON))) return price;
      price = next;
    }
  }

  #bound(project: number, cost: number, price: number): PriceBounds {
    const { cells } = this;
    const { starts, voters } = this.supports;
    const [begin, end] = [starts[project]!, starts[project + 1]!];
    const beyond = price * (1 + MARGIN);
    let [emptied, paying, errors, sure] = [0, 0, 0, 0];
    for (let at = begin; at < end; at++) {
      const cell = voters[at]! << 1;
      const left = cells[cell]!;
      const error = cells[cell + 1]!;
      if (left > price) paying++;
      else emptied += left;
      if (left - error > beyond) sure++;
      else errors += error;
    }
    return this.#conclude(cost, price, end - begin, emptied, paying, errors, sure, sure === end - begin);
  }

  #boundWeighted(project: number, cost: number, price: number): PriceBounds {
    const { cells } = this;
    const { starts, voters } = this.supports;
    const weights = this.supports.weights!;
    const [begin, end] = [starts[project]!, starts[project + 1]!];
    const beyond = price * (1 + MARGIN);
    let [emptied, paying, errors, sure, certain] = [0, 0, 0, 0, 0];
    for (let at = begin; at < end; at++) {
      const cell = voters[at]! << 1;
      const weight = weights[at]!;
      const left = cells[cell]!;
      const error = cells[cell + 1]!;
      if (left > price * weight) paying += weight;
      else emptied += left;
      if (left - error > beyond * weight) [sure, certain] = [sure + weight, certain + 1];
      else errors += error;
    }
    return this.#conclude(cost, price, end - begin, emptied, paying, errors, sure, certain === end - begin);
  }

  /**
   * At `price` the doubles' sum is `emptied + paying · price`. It differs from the true one by at most the errors of those who may be
   * emptied, plus rounding; beyond it the true sum still rises by `sure` per unit of price, which turns that into bounds of the solution.
   */
  #conclude(cost: number, price: number, supporters: number, emptied: number, paying: number, errors: number, sure: number, even: boolean): PriceBounds {
    const rounding = (supporters + 16) * EPSILON * (cost + emptied);
    const doubt = errors * 1.001 + rounding;
    this.found.price = price;
    this.found.even = even;
    if (sure === 0) {
      this.found.status = paying === 0 && emptied + doubt < cost ? 'short' : 'unclear';
      return this.found;
    }
    const reach = ((Math.abs(cost - (emptied + paying * price)) + doubt) / sure) * (1 + 8 * EPSILON) + price * 4 * EPSILON;
    this.found.low = price - reach;
    this.found.high = price + reach;
    this.found.status = this.found.high <= price * (1 + MARGIN / 2) ? 'found' : 'unclear';
    return this.found;
  }

  /** Takes the payment for `project` out of its supporters' purses; the exact price lies in `[low, high]`. */
  charge(project: number, price: number, low: number, high: number): void {
    const { cells } = this;
    const { starts, voters, weights } = this.supports;
    const spread = Math.max(high - price, price - low);
    for (let at = starts[project]!, end = starts[project + 1]!; at < end; at++) {
      const cell = voters[at]! << 1;
      const weight = weights ? weights[at]! : 1;
      const left = cells[cell]!;
      const error = cells[cell + 1]!;
      if (left + error < low * weight) {
        cells[cell] = 0;
        cells[cell + 1] = 0;
      } else {
        cells[cell] = Math.max(0, left - price * weight);
        cells[cell + 1] = error + weight * spread + 4 * EPSILON * left;
      }
    }
  }
}
