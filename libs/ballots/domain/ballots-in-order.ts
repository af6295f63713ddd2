import type { Ballots } from '@participa/voting-rules/ballots.ts';

/**
 * The same ballots sorted by what they name. The order of a published file then follows from the ballots alone: neither the time of
 * casting nor the order of storage is in it, and nobody has to be trusted to have shuffled.
 */
export function ballotsInOrder({ starts, choices, values, ...rest }: Ballots): Ballots {
  if (values) throw new RangeError('Ballots with values have an order of their own');
  const order = new Uint32Array(rest.count).map((_, ballot) => ballot);
  order.sort((a, b) => {
    const [from = 0, to = 0] = [starts[a], starts[a + 1]];
    const [other = 0, end = 0] = [starts[b], starts[b + 1]];
    const shared = Math.min(to - from, end - other);
    for (let at = 0; at < shared; at++) {
      const difference = (choices[from + at] ?? 0) - (choices[other + at] ?? 0);
      if (difference !== 0) return difference;
    }
    return to - from - (end - other);
  });
  const sorted = { starts: new Uint32Array(starts.length), choices: choices.slice() };
  let used = 0;
  for (const [place, ballot] of order.entries()) {
    const named = choices.subarray(starts[ballot], starts[ballot + 1]);
    sorted.choices.set(named, used);
    sorted.starts[place + 1] = used += named.length;
  }
  return { ...rest, values, ...sorted };
}
