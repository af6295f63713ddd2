import { RuleError } from '../rule-error.ts';

/**
 * Something to pack. Whole numbers. `key` tells sets of equal value and cost apart: the larger sum of keys wins; each key is its own bit.
 */
export interface Item {
  readonly cost: number;
  readonly value: number;
  readonly key: bigint;
}

/** A set of items, told by its sums. */
interface State {
  readonly cost: number;
  readonly value: number;
  readonly keys: bigint;
}

/** More states than this are refused rather than cut: the result would no longer be certain. About 200 MB with a thousand items. */
const maxStates = 400_000;

/**
 * The exact 0/1 knapsack: of all sets within `budget` the one with the highest value, then the lowest cost, then the highest keys. Keeps
 * the sets that nothing dominates (Nemhauser, Ullmann, 1969) and drops those that cannot reach the best known value even with the rest
 * split into parts (Dantzig's bound). Throws `too-hard` when more would have to be kept than fits into memory.
 */
export function bestSet(items: readonly Item[], budget: number): bigint {
  const useful = items
    .filter(({ cost, value }) => value > 0 && cost <= budget)
    .sort((a, b) => b.value * a.cost - a.value * b.cost || a.cost - b.cost);
  const total = useful.reduce((sum, { value }) => sum + value, 0);
  if (!Number.isSafeInteger(total)) throw new RuleError('too-hard', { states: maxStates });
  const bound = new SplitBound(useful, budget);
  let known = greedyValue(useful, 0, budget, 0);
  let states: State[] = [{ cost: 0, value: 0, keys: 0n }];
  for (const [index, item] of useful.entries()) {
    const added: State[] = [];
    for (const { cost, value, keys } of states)
      if (cost + item.cost <= budget) added.push({ cost: cost + item.cost, value: value + item.value, keys: keys | item.key });
    states = undominated(states, added).filter(({ cost, value }) => bound.above(index + 1, cost, value) >= known);
    if (states.length > maxStates) throw new RuleError('too-hard', { states: maxStates });
    for (let sample = 0; sample < states.length; sample += Math.ceil(states.length / 64))
      known = Math.max(known, greedyValue(useful, index + 1, budget - states[sample]!.cost, states[sample]!.value));
  }
  return states.reduce((best, state) => (state.value > best.value ? state : best)).keys;
}

/** Merges two lists sorted by cost into one where value rises strictly with cost. */
function undominated(first: readonly State[], second: readonly State[]): State[] {
  const merged: State[] = [];
  for (let a = 0, b = 0; a < first.length || b < second.length;) {
    const next = b === second.length || (a < first.length && before(first[a]!, second[b]!)) ? first[a++]! : second[b++]!;
    if (next.value > (merged.at(-1)?.value ?? -1)) merged.push(next);
  }
  return merged;
}

function before(a: State, b: State): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost;
  return a.value === b.value ? a.keys > b.keys : a.value > b.value;
}

function greedyValue(items: readonly Item[], from: number, room: number, value: number): number {
  for (let index = from; index < items.length; index++) {
    const item = items[index]!;
    if (item.cost <= room) [room, value] = [room - item.cost, value + item.value];
  }
  return value;
}

/** What a set could reach at most if the remaining items could be cut to size. Never below the truth. */
class SplitBound {
  readonly #cost: Float64Array;
  readonly #value: Float64Array;

  constructor(
    readonly items: readonly Item[],
    readonly budget: number,
  ) {
    this.#cost = new Float64Array(items.length + 1);
    this.#value = new Float64Array(items.length + 1);
    for (const [index, { cost, value }] of items.entries()) {
      this.#cost[index + 1] = this.#cost[index]! + cost;
      this.#value[index + 1] = this.#value[index]! + value;
    }
  }

  above(from: number, cost: number, value: number): number {
    const room = this.budget - cost;
    let [low, high] = [from, this.items.length];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#cost[middle]! - this.#cost[from]! <= room) low = middle;
      else high = middle - 1;
    }
    const whole = value + this.#value[low]! - this.#value[from]!;
    const next = this.items[low];
    if (!next) return whole;
    const part = ((room - (this.#cost[low]! - this.#cost[from]!)) / next.cost) * next.value;
    return whole + Math.ceil(part * (1 + 1e-12) + 1e-9);
  }
}
