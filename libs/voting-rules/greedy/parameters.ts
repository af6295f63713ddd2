import { readDecimal } from '../decimal.ts';
import type { Ballots } from '../ballots.ts';
import type { Election } from '../election.ts';
import { amounts } from '../parameters.ts';
import { RuleError } from '../rule-error.ts';

/** Caps and reserves, as parameters of every rule that takes projects one by one. */
export const limitParameters = {
  categoryCaps: amounts('The most that the projects of a category may cost together.'),
  zoneCaps: amounts('The most that the projects of a zone may cost together.'),
  categoryReserves: amounts('Money kept for a category; others cannot use it.'),
  zoneReserves: amounts('Money kept for a zone; others cannot use it.'),
};

/**
 * The least whole score that satisfies `50` or `10%` of all ballots; −Infinity when there is no minimum. Scores of points count in their
 * own units.
 */
export function minimumScore(minimum: string, { count, form, valueDecimals: valuePlaces }: Ballots): number {
  if (minimum === '') return -Infinity;
  const decimal = readDecimal(minimum.replace('%', ''));
  if (!decimal) throw new RuleError('bad-parameter', { parameter: 'minimum', problem: minimum });
  const parts = 10n ** BigInt(decimal.decimals) * (minimum.endsWith('%') ? 100n : 1n);
  const units = form === 'points' ? 10n ** BigInt(valuePlaces) : 1n;
  const whole = decimal.units * units * (minimum.endsWith('%') ? BigInt(count) : 1n);
  return Number((whole + parts - 1n) / parts);
}

/** Groups of ids as groups of positions. */
export function exclusiveGroups({ projects }: Election, groups: readonly (readonly string[])[]): ReadonlySet<number>[] {
  const position = new Map(projects.map(({ id }, index) => [id, index]));
  return groups.map(
    (group) =>
      new Set(
        group.map((id) => {
          const project = position.get(id);
          if (project === undefined) throw new RuleError('unknown-id', { project: id });
          return project;
        }),
      ),
  );
}
