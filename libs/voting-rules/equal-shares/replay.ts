import type { Market } from './market.ts';
import type { TieOrder } from '../ties.ts';
import { Purses } from './purses.ts';
import type { Run } from './run.ts';

/** How a project lost, in minor units. */
export interface LossExplanation {
  /** The first round before which its supporters no longer had its cost; the last round + 1 when they lost it at the end. */
  readonly round: number;
  /** What its supporters had left at that point. */
  readonly moneyLeft: number;
  readonly winningCost: number;
  readonly missingSupport: number;
  /** Where its supporters' money went until the end, largest first. */
  readonly takers: readonly { readonly project: number; readonly amount: number }[];
}

/** Differences smaller than this part of an amount are a double's error. */
const SAFE = 1e-9;

function downToWhole(amount: number): number {
  return Math.floor(amount + SAFE * Math.max(1, amount));
}

/** Walks through `run` again and measures, before each purchase and at the end, how each loser stood. */
export function replay(
  market: Market,
  { place }: TieOrder,
  run: Run,
  endowment: number,
  losers: readonly number[],
): ReadonlyMap<number, LossExplanation> {
  const { supports, factor } = market;
  const purses = new Purses(market.voters, supports);
  purses.fill(endowment);
  const records = new Map(losers.map((project) => [project, new LoserRecord(market, project, endowment)]));
  for (const [index, purchase] of run.purchases.entries()) {
    if (purchase.price === 0) continue;
    const rank = purchase.price / factor(purchase.project);
    const after = index === 0 ? undefined : run.purchases[index - 1]!.project;
    for (const [project, record] of records)
      record.before(index, purses, { rank, after, wins: place[project]! < place[purchase.project]! });
    purses.charge(purchase.project, purchase.price, purchase.low, purchase.high);
  }
  const last = run.purchases.at(-1)?.project;
  for (const record of records.values()) record.before(run.purchases.length, purses, { rank: Infinity, after: last, wins: true });
  return new Map([...records].map(([project, record]) => [project, record.lost()]));
}

/**
 * What is about to happen: a purchase of this rank (Infinity: none any more), after `after` was bought, and whether the loser would win a
 * tie.
 */
interface Moment {
  readonly rank: number;
  readonly after: number | undefined;
  readonly wins: boolean;
}

class LoserRecord {
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

  /** Looks at the supporters' purses before purchase `index`. */
  before(index: number, purses: Purses, { rank, after, wins }: Moment): void {
    const money = this.#sum(purses, Infinity);
    if (after !== undefined && this.#money !== undefined && this.#money - money >= 0.5)
      this.#takers.push({ project: after, amount: Math.round(this.#money - money) });
    this.#money = money;
    if (this.#round === undefined && (money < this.#cost * (1 - SAFE) || rank === Infinity))
      [this.#round, this.#moneyLeft] = [index + 1, money];
    this.#winningCost = Math.max(this.#winningCost, this.#costThatWins(purses, wins ? rank : rank * (1 - 8 * SAFE), money));
    const perUtility = rank * this.market.factor(this.project);
    const newcomer = Math.min(this.endowment, perUtility);
    if (newcomer > 0)
      this.#missingSupport = Math.min(
        this.#missingSupport,
        Math.max(1, Math.ceil((this.#cost - this.#sum(purses, perUtility)) / newcomer - SAFE)),
      );
  }

  lost(): LossExplanation {
    return {
      round: this.#round ?? 1,
      moneyLeft: downToWhole(this.#moneyLeft),
      winningCost: Math.max(0, Math.min(this.#cost - 1, downToWhole(this.#winningCost))),
      missingSupport: Number.isFinite(this.#missingSupport) ? this.#missingSupport : 0,
      takers: this.#takers.sort((a, b) => b.amount - a.amount),
    };
  }

  /**
   * The highest cost at which the project would go before a purchase of this rank: the largest c with Σ min(left, ρ · utility) ≥ c. Where
   * utility grows with cost, Newton's steps find it from above: the difference is concave in c and falls beyond the solution.
   */
  #costThatWins(purses: Purses, rank: number, money: number): number {
    if (rank === Infinity) return money;
    if (!this.market.timesCost) return this.#sum(purses, rank);
    const { starts, voters, weights } = this.market.supports;
    for (let cost = money; ;) {
      let emptied = 0;
      let slope = 0;
      for (let at = starts[this.project]!, end = starts[this.project + 1]!; at < end; at++) {
        const left = purses.moneyLeft[voters[at]!]!;
        const weight = weights ? weights[at]! : 1;
        if (left > rank * cost * weight) slope += rank * weight;
        else emptied += left;
      }
      const next = slope < 1 - SAFE ? emptied / (1 - slope) : cost;
      if (!(next < cost * (1 - 1e-12))) return cost;
      cost = next;
    }
  }

  /** What the supporters can pay together when each pays at most `price` per weight. */
  #sum(purses: Purses, price: number): number {
    const { starts, voters, weights } = this.market.supports;
    let sum = 0;
    for (let at = starts[this.project]!, end = starts[this.project + 1]!; at < end; at++) {
      const left = purses.moneyLeft[voters[at]!]!;
      sum += Math.min(left, weights ? price * weights[at]! : price);
    }
    return sum;
  }
}
