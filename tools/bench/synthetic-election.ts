import { closeSync, openSync, writeSync } from 'node:fs';

/** A synthetic election: how large, and the seed everything is drawn from. */
export interface SyntheticSize {
  readonly voters: number;
  readonly projects: number;
  readonly seed: number;
}

/** Ballots are written in pieces of this many lines. */
const linesAtOnce = 10_000;

/**
 * Writes a `.pb` file with `voters` approval ballots of 1 to 15 of `projects` projects. A few projects are much more popular than the rest
 * (share falls with rank), costs are between 2,000 and 200,000 and unrelated to popularity, the budget pays for about a tenth of them.
 * The same size and seed give the same bytes everywhere.
 */
export function writeSyntheticElection(path: string, { voters, projects, seed }: SyntheticSize): void {
  const random = mulberry(seed);
  const costs = Array.from({ length: projects }, () => 2_000 + 100 * Math.floor(random() * 1_980));
  const budget = Math.round(costs.reduce((sum, cost) => sum + cost, 0) / 10);
  const file = openSync(path, 'w');
  const meta = {
    description: `Synthetic ${voters} × ${projects}, seed ${seed}`,
    country: 'None',
    unit: 'Synthetic',
    instance: String(seed),
  };
  writeSync(
    file,
    `META\nkey;value\n${Object.entries(meta)
      .map(([key, value]) => `${key};${value}\n`)
      .join('')}`,
  );
  writeSync(
    file,
    `num_projects;${projects}\nnum_votes;${voters}\nbudget;${budget}\nvote_type;approval\n` +
      `rule;equalshares\ndate_begin;2026\ndate_end;2026\n`,
  );
  writeSync(
    file,
    `PROJECTS\nproject_id;cost;name\n${costs.map((cost, id) => `${id + 1};${cost};Project ${id + 1}\n`).join('')}VOTES\nvoter_id;vote\n`,
  );
  let lines = '';
  for (let voter = 0; voter < voters; voter++) {
    lines += `${voter + 1};${ballot(random, projects)}\n`;
    if (voter % linesAtOnce === linesAtOnce - 1 || voter === voters - 1) {
      writeSync(file, lines);
      lines = '';
    }
  }
  closeSync(file);
}

function ballot(random: () => number, projects: number): string {
  const names = new Set<number>();
  for (let left = 1 + Math.floor(random() * 15); left > 0; left--) names.add(1 + Math.floor(projects * random() ** 2));
  return [...names].join(',');
}

/** Mulberry32: small, seeded, the same on every platform. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
