// Budget rules: CPU of parsing and tallying real and synthetic elections, each in a process of its own.
import { present } from '@participa/base/present.ts';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RulesMeasure } from './rules-measure.ts';
import { writeSyntheticElection } from './synthetic-election.ts';
import { atMost, type Verdict } from './verdict.ts';

/** One line of the table. */
export interface RulesRow extends RulesMeasure {
  readonly what: string;
}

const real = ['Poland_Warszawa_2026', 'Poland_Krakow_2024'];
const sizes = [1_000, 10_000, 100_000, 1_000_000];
/** Each case is measured so often; the run with the least CPU counts, because the machine does other things too. */
const repeats = 3;

/**
 * Measures equal shares (cost, no completion) on Warsaw 2026, Kraków 2024 and synthetic elections of 10³ … 10⁶ ballots, and prints a
 * table.
 */
export function rules(): Verdict[] {
  const folder = mkdtempSync(join(tmpdir(), 'participa-bench-'));
  const rows: RulesRow[] = [];
  for (const name of real) {
    const path = resolve('../shared/data/pabulib', `${name}.pb`);
    if (existsSync(path)) rows.push({ what: name, ...measured(path) });
    else console.log(`Skipped: ${name} is not in ../shared/data/pabulib.`);
  }
  for (const voters of sizes) {
    const path = join(folder, `${voters}.pb`);
    writeSyntheticElection(path, { voters, projects: 1000, seed: 1 });
    rows.push({ what: `synthetic ${voters} × 1000`, ...measured(path) });
    rmSync(path);
  }
  rmSync(folder, { recursive: true });
  console.table(rows.map(shown));
  const synthetic = rows.slice(-sizes.length);
  const slopes = synthetic.slice(1).map((row, at) => slope([present(synthetic[at]), row]).toFixed(2));
  console.log(`Slopes of the tally from 10³ to 10⁶ ballots, each tenfold: ${slopes.join(', ')} (1 is linear; small ones are start-up).`);
  const promised = rows.filter(({ what, ballots }) => what === real[0] || ballots === sizes.at(-1));
  return promised.flatMap(({ what, ratio, memoryMb, ballots }) => [
    atMost(`equal shares on ${what}, CPU ÷ parsing`, ratio, 2),
    ...(ballots === sizes.at(-1) ? [atMost(`equal shares on ${what}, memory`, Math.round(memoryMb), 400, ' MB')] : []),
  ]);
}

/** Started like any other program of this repository, so the memory includes the bundler's. */
function measured(path: string): RulesMeasure {
  const runs = Array.from({ length: repeats }, () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      ['tools/run.mjs', 'tools/bench/rules-case.ts', path, 'equal-shares', 'utility=cost', 'completion=none'],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`the measurement of ${path} failed`);
    return JSON.parse(stdout) as RulesMeasure;
  });
  return runs.reduce((a, b) => (b.parseMs + b.tallyMs < a.parseMs + a.tallyMs ? b : a));
}

function shown({ what, ballots, entries, selected, parseMs, tallyMs, ratio, memoryMb }: RulesRow) {
  return {
    what,
    ballots,
    entries,
    selected,
    'parse ms': Math.round(parseMs),
    'tally ms': Math.round(tallyMs),
    'tally ÷ parse': ratio.toFixed(2),
    'memory MB': Math.round(memoryMb),
  };
}

function slope([small, large]: readonly RulesRow[]): number {
  return small && large ? Math.log(large.tallyMs / small.tallyMs) / Math.log(large.ballots / small.ballots) : Number.NaN;
}
