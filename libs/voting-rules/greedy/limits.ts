import type { Election } from '../election.ts';
import { toUnits, readDecimal } from '../decimal.ts';
import { RuleError } from '../rule-error.ts';

/** What a project would have to respect at one point of the count. */
export interface Room {
  /** The highest cost that could be funded here. */
  readonly maxCost: number;
  /** What sets it: the budget itself, a cap, or money kept for others. */
  readonly by: 'budget' | 'cap' | 'reserve';
  /** Category or zone of the cap. */
  readonly group?: string;
}

/** Caps and reserves by category or zone, in currency units as text. */
export interface LimitParameters {
  readonly categoryCaps: Readonly<Record<string, string>>;
  readonly zoneCaps: Readonly<Record<string, string>>;
  readonly categoryReserves: Readonly<Record<string, string>>;
  readonly zoneReserves: Readonly<Record<string, string>>;
}

interface Group {
  readonly name: string;
  readonly kind: 'category' | 'zone';
  readonly members: ReadonlySet<number>;
  readonly cap: number;
  readonly reserve: number;
  spent: number;
}

/**
 * Keeps the account of caps and reserves. A cap is the most that a group may spend. A reserve is kept for its group: others may not
 * touch what the group has not spent of it yet. A project in several categories counts in each; reserves of categories and of zones
 * are kept side by side, since the same money can serve both.
 */
export class Limits {
  readonly #groups: readonly Group[];
  #budgetLeft: number;

  constructor(
    readonly election: Election,
    parameters: LimitParameters,
  ) {
    this.#budgetLeft = election.budget;
    this.#groups = [
      ...groups(election, 'category', parameters.categoryCaps, parameters.categoryReserves),
      ...groups(election, 'zone', parameters.zoneCaps, parameters.zoneReserves),
    ];
  }

  get budgetLeft(): number {
    return this.#budgetLeft;
  }

  /** The room for `project` now. */
  room(project: number): Room {
    let room: Room = { maxCost: this.#budgetLeft, by: 'budget' };
    for (const kind of ['category', 'zone'] as const) {
      const kept = this.#groups.reduce(
        (sum, group) => (group.kind === kind && !group.members.has(project) ? sum + Math.max(0, group.reserve - group.spent) : sum),
        0,
      );
      if (this.#budgetLeft - kept < room.maxCost) room = { maxCost: this.#budgetLeft - kept, by: 'reserve' };
    }
    for (const group of this.#groups)
      if (group.members.has(project) && group.cap - group.spent < room.maxCost)
        room = { maxCost: group.cap - group.spent, by: 'cap', group: group.name };
    return room;
  }

  spend(project: number): void {
    const { cost } = this.election.projects[project]!;
    this.#budgetLeft -= cost;
    for (const group of this.#groups) if (group.members.has(project)) group.spent += cost;
  }
}

function groups(
  { projects, decimals: places }: Election,
  kind: 'category' | 'zone',
  caps: Readonly<Record<string, string>>,
  reserves: Readonly<Record<string, string>>,
): Group[] {
  const units = (text: string | undefined) => (text ? moneyUnits(text, places) : undefined);
  return [...new Set([...Object.keys(caps), ...Object.keys(reserves)])].sort().map((name) => {
    const members = projects.flatMap(({ zone, categories }, project) =>
      (kind === 'zone' ? zone === name : categories?.includes(name)) ? [project] : [],
    );
    if (members.length === 0) throw new RuleError('unknown-id', { [kind]: name });
    return { name, kind, members: new Set(members), cap: units(caps[name]) ?? Infinity, reserve: units(reserves[name]) ?? 0, spent: 0 };
  });
}

/** An amount in currency units as whole minor units; finer than the election's money is an error. */
export function moneyUnits(text: string, places: number): number {
  const decimal = readDecimal(text);
  const units = decimal && toUnits(decimal, places);
  if (units === undefined || !Number.isSafeInteger(Number(units)))
    throw new RuleError('bad-parameter', { parameter: text, problem: 'not an amount' });
  return Number(units);
}
