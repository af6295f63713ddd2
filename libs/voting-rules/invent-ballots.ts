import type { BallotRules } from './ballot-rules.ts';
import type { PlainBallot } from './election.ts';

/** Chance that repeats: numbers from 0 (inclusive) to 1 (exclusive), the same ones for the same seed. */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Ballots of people who do not exist, for trying rules out before anybody votes: some projects are more popular than others, and there are
 * two crowds of different taste, since rules differ where tastes do. Every ballot keeps to the rules of the paper.
 */
export function inventBallots(
  {
    rules,
    money,
    projects,
  }: { readonly rules: BallotRules; readonly money: number; readonly projects: readonly { readonly id: string; readonly cost: number }[] },
  count: number,
  seed: number,
): PlainBallot[] {
  const chance = chanceFrom(seed);
  const tastes = projects.map(() => [chance() ** 2 + 0.05, chance() ** 2 + 0.05] as const);
  const maxChoices = Math.min(projects.length, rules.max ?? projects.length);
  const minChoices = rules.form === 'approval' ? Math.min(rules.min, maxChoices) : 1;
  return Array.from({ length: projects.length ? count : 0 }, () => {
    const crowd = chance() < 0.65 ? 0 : 1;
    const length = minChoices + Math.floor(chance() * (maxChoices - minChoices + 1));
    // The order of a draw by weights: the higher the taste, the likelier an early place.
    const order = projects
      .map((project, at) => ({ project, key: Math.log(chance() + Number.MIN_VALUE) / tastes[at]![crowd] }))
      .sort((a, b) => b.key - a.key);
    if (rules.form === 'approval') return order.slice(0, length).map(({ project }) => project.id);
    const chosen: string[] = [];
    let moneyLeft = money;
    for (const { project } of order) {
      if (chosen.length === length || project.cost > moneyLeft) continue;
      chosen.push(project.id);
      moneyLeft -= project.cost;
    }
    return chosen;
  });
}
