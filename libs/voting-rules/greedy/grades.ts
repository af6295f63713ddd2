import type { Election } from '../election.ts';
import type { Ranking } from './ranking.ts';

/**
 * Order by majority judgment: the grade in the middle of all grades decides; between equals, one by one the next grades outward from the
 * middle, the lower side first. Compared by counts, without listing grades. Who did not grade a project gave it `unrated`.
 */
export function byMajorityJudgment({ projects, ballots }: Election, unrated: number): Ranking {
  const { choices, values, count } = ballots;
  const grades = (values ?? new Float64Array(0)).reduce((a, b) => Math.max(a, b), unrated) + 1;
  const upTo = projects.map(() => new Float64Array(grades));
  const rated = new Float64Array(projects.length);
  for (let at = 0; at < choices.length; at++) {
    const counts = upTo[choices[at]!]!;
    counts[values![at]!] = counts[values![at]!]! + 1;
    rated[choices[at]!]!++;
  }
  for (const [project, counts] of upTo.entries()) {
    counts[unrated] = counts[unrated]! + count - rated[project]!;
    for (let grade = 1; grade < grades; grade++) counts[grade] = counts[grade]! + counts[grade - 1]!;
  }
  /** The grade at place `at` (from 0) of all grades, lowest first. */
  const gradeAt = (project: number, at: number) => {
    const counts = upTo[project]!;
    let grade = 0;
    while (grade < grades - 1 && counts[grade]! <= at) grade++;
    return grade;
  };
  const middle = Math.floor((count - 1) / 2);
  const compare = (a: number, b: number) => {
    for (const step of steps(upTo[a]!, upTo[b]!, middle, count)) {
      const difference = gradeAt(b, step) - gradeAt(a, step);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return {
    score: (project) => (count === 0 ? 0 : gradeAt(project, middle)),
    compare: count === 0 ? () => 0 : compare,
    scoreToPass: () => Infinity,
    costToPass: (project, other, wins) => (compare(project, other) < (wins ? 1 : 0) ? Infinity : -1),
  };
}

/**
 * The places where the grades of two projects can differ first, from the middle outward; with an even count the lower middle comes first.
 */
function steps(first: Float64Array, second: Float64Array, middle: number, count: number): number[] {
  const even = count % 2 === 0;
  const turn = (place: number) =>
    place <= middle ? 2 * (middle - place) + (even || place === middle ? 0 : -1) : 2 * (place - middle) - (even ? 1 : 0);
  const places = new Set([middle]);
  for (const counts of [first, second])
    for (const edge of counts) for (const place of [edge - 1, edge]) if (place >= 0 && place < count) places.add(place);
  return [...places].sort((a, b) => turn(a) - turn(b));
}
