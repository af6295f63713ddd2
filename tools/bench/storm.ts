import { present } from '@participa/base/present.ts';
import { fire } from './load.ts';
import { idOf, benchTenant, tokenOf } from './rows.ts';
import { size, type Town } from './town.ts';
import { atLeast, atMost, print, type Verdict } from './verdict.ts';

/** What the last hours of a national vote look like on one machine: everybody supports ONE proposal while as many read. */
const wanted = { rate: 500, seconds: 12 };

/** Supports on one proposal beside reads, both at a steady rate; afterwards counter, rows and answers must agree. */
export async function storm({ application: { port }, admin }: Town): Promise<Verdict[]> {
  console.log(`· storm: ${wanted.rate} supports a second on one proposal beside ${wanted.rate} reads a second, ${wanted.seconds} s…`);
  const proposal = idOf('proposal', size.proposals - 1);
  const load = { port, ...wanted };
  const [supports, reads] = await Promise.all([
    fire({
      ...load,
      shot: (n) => ({
        method: 'PUT',
        path: `/api/proposals/${proposal}/support`,
        headers: { host: benchTenant.host, cookie: `participa=${tokenOf(n % size.people)}` },
      }),
    }),
    fire({
      ...load,
      shot: (n) => ({ path: n % 2 ? '/api/proposals' : `/api/proposals/${proposal}`, headers: { host: benchTenant.host } }),
    }),
  ]);
  const { rows } = await admin.query<{ counted: number; rows: number }>(
    `SELECT supports AS counted, (SELECT count(*)::int FROM supports s WHERE s.tenant_id = c.tenant_id
       AND s.proposal_id = c.proposal_id) AS rows
       FROM proposal_counters c WHERE tenant_id = $1 AND proposal_id = $2`,
    [benchTenant.id, proposal],
  );
  const { counted, rows: kept } = present(rows[0]);
  const tell = (name: string, fired: typeof reads) => [name, fired.rate, fired.p50, fired.p99, fired.failed];
  print('Storm: one proposal', ['', 'a second', 'p50 ms', 'p99 ms', 'failed'], [tell('supports', supports), tell('reads', reads)]);
  // The last second is cut where the clock says, not where a request ends.
  return [
    atLeast('storm: supports a second', supports.rate, wanted.rate * 0.97),
    atLeast('storm: reads a second', reads.rate, wanted.rate * 0.97),
    atMost('storm: failed', supports.failed + reads.failed, 0),
    {
      what: 'storm: counter, rows, answers',
      figure: `${counted}, ${kept}, ${supports.done}`,
      target: 'counter = rows ≥ answers',
      held: counted === kept && kept >= Math.min(supports.done, size.people),
    },
  ];
}
