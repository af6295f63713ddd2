/** Numbers well mixed, the same for the same two: which place a project draws for a voter. */
function draw(seed: number, number: number): number {
  let mixed = Math.imul(seed ^ Math.imul(number, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x27d4eb2f);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/**
 * Projects in the order drawn for one voter: `seed` is her ballot's `shuffle`. The same seed gives the same order, whatever order they
 * come in.
 */
export const shuffled = <P extends { number: number }>(projects: readonly P[], seed: number): P[] =>
  [...projects].sort((one, other) => draw(seed, one.number) - draw(seed, other.number) || one.number - other.number);
