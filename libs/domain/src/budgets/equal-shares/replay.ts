import type { Market } from './market.ts';
import { Purses } from './purses.ts';
import type { Run } from './run.ts';

/** How a project lost, in minor units. */
export interface Lost {
  /** The first round before which its supporters no longer had its cost; the last round + 1 when they lost it at the end. */
  readonly round: number;
  /** What its supporters had left at that point. */
  readonly moneyLeft: number;
  readonly winningCost: number;
  readonly missingSupport: number;
  /** Where its supporters' money went until the end, largest first. */
  readonly takers: readonly { readonly project: number; readonly amount: number }[];
}

/** Takes the certain side of a double's error, so that a winning cost really wins. */
const SAFE = 1e-9;

/** Walks through `run` again and measures, before each purchase and at the end, how each loser stood. */
export function replay(market: Market, run: Run, endowment: number, losers: readonly number[]): ReadonlyMap<number, Lost> {
  const { supports, factor } = market;
  const purses = new Purses(market.voters, supports);
  purses.fill(endowment);
  const standings = new Map(losers.map((project) => [project, new Standing(market, project, endowment)]));
  for (const [index, purchase] of run.purchases.entries()) {
    if (purchase.price === 0) continue;
    const rank = purchase.price / factor(purchase.project);
    for (const standing of standings.values()) standing.before(index, purses, rank, index === 0 ? undefined : run.purchases[index - 1]!.project);
    purses.charge(purchase.project, purchase.price, purchase.low, purchase.high);
  }
  const last = run.purchases.at(-1)?.project;
  for (const standing of standings.values()) standing.before(run.purchases.length, purses, Infinity, last);
  return new Map([...standings].map(([project, standing]) => [project, standing.lost()]));
}

class Standing {
  readonly #cost: number;
  readonly #takers: { project: number; amount: number }[] = [];
  #money: number | undefined;
  #round: number | undefined;
  #moneyLeft = 0;
  #winningCost = 0;
  #missingSupport = Infinity;

  constructor(
    readonly market: Market,
    readonly project: number,
    readonly endowment: number,
  ) {
    this.#cost = market.election.projects[project]!.cost;
  }

  /** Looks at the supporters' purses before purchase `index`, whose rank is `rank`; `after` is the project bought just before. */
  before(index: number, purses: Purses, rank: number, after: number | undefined): void {
    const money = this.#sum(purses, Infinity);
    if (after !== undefined && this.#money !== undefined && this.#money - money >= 0.5)
      this.#takers.push({ project: after, amount: Math.round(this.#money - money) });
    this.#money = money;
    if (this.#round === undefined && (money < this.#cost * (1 - SAFE) || rank === Infinity)) [this.#round, this.#moneyLeft] = [index + 1, money];
    this.#winningCost = Math.max(this.#winningCost, this.#costThatWins(purses, rank, money));
    const perUtility = rank * this.market.factor(this.project);
    const newcomer = Math.min(this.endowment, perUtility);
    if (newcomer > 0) this.#missingSupport = Math.min(this.#missingSupport, Math.max(1, Math.ceil((this.#cost - this.#sum(purses, perUtility)) / newcomer - SAFE)));
  }

  lost(): Lost {
    return {
      round: this.#round ?? 1,
      moneyLeft: Math.floor(this.#moneyLeft + SAFE),
      winningCost: Math.max(0, Math.min(this.#cost - 1, Math.floor(this.#winningCost * (1 - SAFE)))),
      missingSupport: Number.isFinite(this.#missingSupport) ? this.#missingSupport : 0,
      takers: this.#takers.sort((a, b) => b.amount - a.amount),
    };
  }

  /**
   * The highest cost at which the project would go before a purchase of this rank: the largest c with Σ min(left, ρ · utility) ≥ c. Where
   * utility grows with cost, that is found from above: each step uses the sum at the last cost, and the sum is concave.
   */
  #costThatWins(purses: Purses, rank: number, money: number): number {
    if (rank === Infinity) return money;
    if (!this.market.timesCost) return this.#sum(purses, rank);
    let cost = Math.min(money, this.#cost);
    for (let step = 0; step < 200; step++) {
      const next = this.#sum(purses, rank * cost);
      if (next >= cost * (1 - 1e-12)) return cost;
      cost = next;
    }
    return 0;
  }

  /** What the supporters can pay together when each pays at most `price` per weight. */
  #sum(purses: Purses, price: number): number {
    const { starts, voters, weights } = this.market.supports;
    let sum = 0;
    for (let at = starts[this.project]!, end = starts[this.project + 1]!; at < end; at++) {
      const left = purses.left[voters[at]!]!;
      sum += Math.min(left, weights ? price * weights[at]! : price);
    }
    return sum;
  }
}
