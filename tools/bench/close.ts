import { present } from '@participa/base/present.ts';
import { spawn } from 'node:child_process';
import { prepareDatabase } from '@participa/platform/database/prepare-database.ts';
import { migrations } from '../../apps/api/composition.ts';
import type { CloseMeasure } from './close-case.ts';
import { castAll, cycle, openCycle } from './cycle.ts';
import { createTenant, benchTenant } from './rows.ts';
import type { Stage } from './stage.ts';
import { atMost, print, type Verdict } from './verdict.ts';

/** Closes and counts a large city's vote: seconds and memory, in a process of its own. */
export async function close(stage: Stage): Promise<Verdict[]> {
  const { url, admin } = await stage.database('closing');
  const { appUrl } = await prepareDatabase({ adminUrl: url, secret: stage.secret, migrations });
  await createTenant(admin, { id: benchTenant.id, slug: 'medida' });
  await openCycle(admin, benchTenant.id, -1);
  await castAll(admin, benchTenant.id);
  await admin.query('VACUUM ANALYZE');
  const { closeMs, readMs, countMs, memoryMb } = await measured(appUrl, stage.secret);
  const { rows } = await admin.query<{ lines: number; won: number }>(
    `SELECT (SELECT sum(cardinality(chosen))::int FROM ballots WHERE tenant_id = $1) AS lines, (SELECT sum(cardinality(won))::int
       FROM budget_counts WHERE tenant_id = $1) AS won`,
    [benchTenant.id],
  );
  const { lines, won } = present(rows[0]);
  print(
    `Closing (${cycle.projects} projects in ${cycle.headings} headings, equal shares)`,
    ['ballots', 'lines', 'funded', 'closing s', 'reading s', 'reading, counting, writing s', 'memory MB'],
    [[cycle.voters, lines, won, closeMs / 1_000, readMs / 1_000, countMs / 1_000, memoryMb]],
  );
  return [
    atMost('closing, the time in which no ballot is taken or refused', closeMs / 1_000, 2, ' s'),
    atMost('counting a closed vote', countMs / 1_000, 60, ' s'),
    atMost('counting, memory', memoryMb, 400, ' MB'),
  ];
}

/** The stage's database answers from this process's event loop too, so the child is waited for without blocking it. */
function measured(appUrl: string, secret: string): Promise<CloseMeasure> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['tools/run.mjs', 'tools/bench/close-case.ts', appUrl, secret], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('exit', (code) =>
      code === 0
        ? resolve(JSON.parse(present(output.trim().split('\n').at(-1))) as CloseMeasure)
        : reject(new Error('the closing could not be measured')),
    );
  });
}
