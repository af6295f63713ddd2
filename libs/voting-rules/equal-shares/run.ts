import { compareFractions, toNumber, type Fraction } from '../fraction.ts';
import type { TieOrder } from '../ties.ts';
import { Ledger } from './ledger.ts';
import type { Market } from './market.ts';
import { Purses, type PriceBounds } from './purses.ts';

/** One project bought. Prices per weight, as doubles: for charging and explaining, not for deciding. */
export interface Purchase {
  readonly project: number;
  readonly price: number;
  readonly low: number;
  readonly high: number;
}

/** A whole count of equal shares with one endowment, before any completion. */
export interface Run {
  readonly purchases: readonly Purchase[];
  /** Positions of projects that the rule itself could not tell apart, with the round (from 1). */
  readonly ties: readonly { readonly round: number; readonly tied: readonly number[] }[];
  readonly cost: number;
}

interface Offer extends Purchase {
  readonly even: boolean;
  exact?: Fraction;
}

/** Counts one election again and again with different endowments; buffers are kept between runs. */
export class Runner {
  readonly #purses: Purses;
  readonly #bounds: Float64Array;
  #ledger: Ledger | undefined;
  #bought: Purchase[] = [];

  constructor(
    readonly market: Market,
    readonly ties: TieOrder,
  ) {
    this.#purses = new Purses(market.voters, market.supports);
    this.#bounds = new Float64Array(market.election.projects.length);
  }

  /** One run, each voter starting with `endowment` minor units. */
  run(endowment: Fraction): Run {
    this.#ledger = undefined;
    this.#bought = [];
    const { projects } = this.market.election;
    const ties: { round: number; tied: number[] }[] = [];
    this.#purses.fill(toNumber(endowment));
    this.#buyFree();
    let cost = 0;
    for (let open = this.#affordable(endowment); open.length > 0;) {
      const [offers, still] = this.#bestOffers(open, endowment);
      open = still;
      const best = this.#cheapest(offers, endowment).sort((a, b) => this.ties.place[a.project]! - this.ties.place[b.project]!);
      const [winner] = best;
      if (!winner) break;
      if (best.length > 1) ties.push({ round: this.#bought.length + 1, tied: best.map(({ project }) => project) });
      this.#buy(winner);
      cost += projects[winner.project]!.cost;
      open.splice(open.indexOf(winner.project), 1);
    }
    return { purchases: this.#bought, ties, cost };
  }

  /** Free projects with support are taken at once. */
  #buyFree(): void {
    const { projects } = this.market.election;
    const free = projects.flatMap(({ cost }, project) => (cost === 0 && this.market.weight[project]! > 0 ? [project] : []));
    for (const project of free.sort((a, b) => this.ties.place[a]! - this.ties.place[b]!))
      this.#bought.push({ project, price: 0, low: 0, high: 0 });
  }

  /** Projects that their supporters could pay together at the start, each with a first lower bound of its rank. */
  #affordable({ num, den }: Fraction): number[] {
    const { election, supports, weight } = this.market;
    return election.projects.flatMap(({ cost }, project) => {
      const supporters = supports.starts[project + 1]! - supports.starts[project]!;
      if (cost === 0 || supporters === 0 || BigInt(cost) * den > num * BigInt(supporters)) return [];
      this.#bounds[project] = (cost / weight[project]! / this.market.factor(project)) * (1 - 1e-15);
      return [project];
    });
  }

  /**
   * Every offer that may be the best one, and the projects still open. A project's rank never falls, so its last lower bound is one for
   * this round too: projects are looked at in that order until the next one cannot be better than the best seen.
   */
  #bestOffers(open: readonly number[], endowment: Fraction): [Offer[], number[]] {
    const { election, weight, factor } = this.market;
    const bounds = this.#bounds;
    const waiting = [...open];
    const gone = new Set<number>();
    let offers: Offer[] = [];
    let limit = Infinity;
    while (waiting.length > 0) {
      let first = 0;
      for (let at = 1; at < waiting.length; at++) if (bounds[waiting[at]!]! < bounds[waiting[first]!]!) first = at;
      const project = waiting[first]!;
      if (bounds[project]! > limit) break;
      waiting[first] = waiting[waiting.length - 1]!;
      waiting.pop();
      const by = factor(project);
      const found = this.#purses.evaluate(project, election.projects[project]!.cost, weight[project]!, bounds[project]! * by * (1 - 1e-15));
      const offer = this.#offerFrom(found, project, endowment);
      if (!offer) {
        gone.add(project);
        continue;
      }
      bounds[project] = Math.max(bounds[project]!, (offer.low / by) * (1 - 1e-15));
      offers.push(offer);
      limit = Math.min(limit, (offer.high / by) * (1 + 1e-15));
    }
    offers = offers.filter((offer) => (offer.low / factor(offer.project)) * (1 - 1e-15) <= limit);
    return [offers, gone.size > 0 ? open.filter((project) => !gone.has(project)) : [...open]];
  }

  /** The offers with exactly the least rank. */
  #cheapest(offers: readonly Offer[], endowment: Fraction): Offer[] {
    if (offers.length < 2) return [...offers];
    const ranks = offers.map((offer) => this.#exactRank(offer, endowment));
    const least = ranks.reduce((a, b) => (compareFractions(b, a) < 0 ? b : a));
    return offers.filter((_, index) => compareFractions(ranks[index]!, least) === 0);
  }

  #exactRank(offer: Offer, endowment: Fraction): Fraction {
    const { election, weight, factor } = this.market;
    const { project } = offer;
    const price = offer.even
      ? { num: BigInt(election.projects[project]!.cost), den: BigInt(weight[project]!) }
      : (offer.exact ??= this.#ledgerNow(endowment).price(project)!);
    return { num: price.num, den: price.den * BigInt(factor(project)) };
  }

  #offerFrom({ status, price, low, high, even }: PriceBounds, project: number, endowment: Fraction): Offer | undefined {
    if (status === 'found') return { project, price, low, high, even };
    return status === 'unclear' ? this.#exactOffer(project, endowment) : undefined;
  }

  #exactOffer(project: number, endowment: Fraction): Offer | undefined {
    const exact = this.#ledgerNow(endowment).price(project);
    if (!exact) return undefined;
    const price = toNumber(exact);
    return { project, price, low: price * (1 - 1e-15), high: price * (1 + 1e-15), even: false, exact };
  }

  /** The exact account, brought up to this round. */
  #ledgerNow(endowment: Fraction): Ledger {
    const ledger = (this.#ledger ??= new Ledger(this.market, endowment));
    const paid = this.#bought.filter(({ price }) => price > 0);
    while (ledger.rounds < paid.length) ledger.charge(paid[ledger.rounds]!.project);
    return ledger;
  }

  #buy({ project, price, low, high }: Offer): void {
    this.#purses.charge(project, price, low, high);
    this.#bought.push({ project, price, low, high });
  }
}
