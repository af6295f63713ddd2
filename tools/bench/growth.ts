import { present } from '@participa/base/present.ts';
import type { Request } from 'express';
import type { Client } from 'pg';
import { Audit } from '@participa/audit/api/audit.ts';
import { CommentList } from '@participa/comments/api/comment-list.ts';
import { ContentWatch } from '@participa/moderation/api/content-watch.ts';
import { ModeratedContents } from '@participa/moderation/api/moderated-contents.ts';
import { Sessions } from '@participa/people/api/sessions.ts';
import { Clock } from '@participa/platform/clock.ts';
import type { Database } from '@participa/platform/database/database.ts';
import { prepareDatabase } from '@participa/platform/database/prepare-database.ts';
import { bigint } from '@participa/platform/database/column-types.ts';
import { sql, type Statement } from '@participa/platform/database/sql.ts';
import type { Tx } from '@participa/platform/database/tx.ts';
import { migrations } from '../../apps/api/composition.ts';
import { SessionCookie } from '@participa/platform/http/cookies.ts';
import { ProposalList } from '@participa/proposals/api/proposal-list.ts';
import { MyProposals } from '@participa/proposals/api/my-proposals.ts';
import { commentableProposals } from '@participa/proposals/api/commentable-proposals.ts';
import { Proposals } from '@participa/proposals/api/proposals.ts';
import { writeSupports } from '@participa/proposals/api/write-supports.ts';
import { TenantRegistry } from '@participa/tenants/api/tenant-registry.ts';
import { toCursor } from '@participa/base/paging.ts';
import { Costs, type Cost } from './costs.ts';
import { comments, createTenant, idOf, liven, people, benchTenant, proposals, supports, tokenOf } from './rows.ts';
import type { Stage } from './stage.ts';
import { print, short, type Verdict } from './verdict.ts';

/** What may grow with the tenth power of the data: a list, a vote or a look-up costs at most 2^½ as much at a thousand times the rows. */
const SLOPE = 0.15;
const SIZES = [100, 1_000, 10_000, 100_000];

/** One thing to measure at every size; `control` must grow with the data, or the bench itself is broken. */
interface MeasuredCall {
  name: string;
  control?: boolean;
  /** Printed, not judged: a title is compared with all titles that share a piece of a word. */
  free?: boolean;
  /** The size from which it must not grow: where a cap that is part of it is reached. */
  from?: number;
  cost: () => Promise<Cost>;
}

/** The platform's own services over a database whose statements are explained. */
class Services {
  private readonly clock = new Clock();
  readonly lists: ProposalList;
  readonly proposals: Proposals;
  readonly mine: MyProposals;
  readonly comments: CommentList;

  constructor(private readonly costs: Costs) {
    const database = costs.shown;
    this.lists = new ProposalList(database.tx);
    const audit = new Audit(database.tx, this.clock);
    const watch = new ContentWatch(database.tx, this.clock, audit, new ModeratedContents(this.clock));
    this.proposals = new Proposals(database.tx, this.clock, audit, watch);
    this.mine = new MyProposals(database.tx);
    this.comments = new CommentList(database.tx);
  }

  list(name: string, query: Parameters<ProposalList['page']>[0]): MeasuredCall {
    return { name, cost: () => this.costs.of(benchTenant.id, () => this.lists.page(query, nowhere)) };
  }

  support(name: string, proposal: string, person: number, wanted = true): MeasuredCall {
    const request = { proposal, person: somebody(person), wanted, timeZone: 'UTC' };
    return { name, cost: () => this.costs.of(benchTenant.id, (scope) => writeSupports(scope, [request], this.clock)) };
  }

  /** The look-up that the gate makes for every signed-in request: its statement, under the same row-level security. */
  session(person: number): MeasuredCall {
    return {
      name: 'session',
      cost: () =>
        this.costs.of(benchTenant.id, (scope) =>
          new Sessions(askingOnce(scope), scope, this.clock, new SessionCookie(false)).identify(benchTenant.id, cookieOf(person)),
        ),
    };
  }

  host(): MeasuredCall {
    let asked: { sql: string; given: unknown[] } | undefined;
    const listening = {
      system: (statement: Statement<Arguments, unknown>, args: Arguments) => {
        asked = { sql: statement.text, given: statement.values(undefined, args) };
        return Promise.resolve([]);
      },
    } as unknown as Database;
    return {
      name: 'host',
      cost: async () => {
        await new TenantRegistry(listening, { baseDomain: 'localhost' }).findByHost(benchTenant.host);
        return this.costs.ofPlain(present(asked).sql, present(asked).given);
      },
    };
  }

  count(name: string, statement: typeof allProposals): MeasuredCall {
    return { name, control: true, cost: () => this.costs.of(benchTenant.id, (scope) => scope.rows(statement)) };
  }

  of(name: string, work: () => Promise<unknown>): MeasuredCall {
    return { name, cost: () => this.costs.of(benchTenant.id, work) };
  }
}

/** Counts of everything, which lists are to be cheaper than. */
const counted = { count: bigint.asserted };
const allProposals = sql({ name: 'bench.allProposals', row: counted, text: 'SELECT count(*) FROM proposals WHERE tenant_id = $tenant' });
const allSupports = sql({ name: 'bench.allSupports', row: counted, text: 'SELECT count(*) FROM supports WHERE tenant_id = $tenant' });

const somebody = (nth: number) => ({ id: idOf('person', nth), emailConfirmed: true, verified: false, born: null, zone: null });
const nowhere = { zones: [], topics: [] };
type Arguments = Record<string, unknown>;
/** Session look-ups have a transaction of their own; here they run in the one that is measured. */
const askingOnce = (tx: Tx) =>
  ({
    queryOnce: (_: string, statement: Statement<Arguments, unknown>, args: Arguments) => tx.rows(statement, args),
  }) as unknown as Database;
const cookieOf = (person: number) => ({ headers: { cookie: `participa=${tokenOf(person)}` } }) as Request;

/**
 * Costs at growing sizes, in three directions: proposals of a tenant, tenants of an installation, supports and comments of one proposal.
 */
export async function growth(stage: Stage): Promise<Verdict[]> {
  return [...(await inProposals(stage)), ...(await inTenants(stage)), ...(await inSupports(stage))];
}

async function inProposals(stage: Stage): Promise<Verdict[]> {
  return grow(stage, 'proposals of a tenant', SIZES, (admin, services) => {
    let [last, deep] = ['', {}] as [string, Record<string, string>];
    return {
      fill: async (from, to) => {
        if (!from) await people(admin, benchTenant.id, 0, 1_000);
        await proposals(admin, benchTenant.id, from, to, 1_000);
        await liven(admin, benchTenant.id);
        last = idOf('proposal', to - 1);
        deep = await cursors(admin);
      },
      asked: () => [
        ...(['recent', 'supported', 'discussed', 'random'] as const).map((order) =>
          services.list(`list ${order}`, { order, take: 20, seed: 500_000 }),
        ),
        ...(['recent', 'supported', 'discussed'] as const).map((order) =>
          services.list(`list ${order}, deep`, { order, take: 20, after: present(deep[order]) }),
        ),
        services.list('list of a zone', { zone: 'zona-1', take: 20 }),
        services.list('search, rare word', { q: 'rareza', take: 20 }),
        // Of the matches, the five hundred with most supports are ranked: so many there are from ten thousand proposals on.
        { ...services.list('search, common word', { q: 'comun', take: 20 }), from: 10_000 },
        services.of('count, capped', () => services.lists.count({})),
        services.of('one proposal', () => services.proposals.one(last, nowhere)),
        {
          ...services.of('similar titles (told only)', () => services.proposals.similar('Una plaza en la escuela', undefined)),
          free: true,
        },
        services.support('support', last, 7),
        services.session(7),
        services.count('control: full count', allProposals),
      ],
    };
  });
}

async function inTenants(stage: Stage): Promise<Verdict[]> {
  const each = 30;
  return grow(stage, 'tenants of an installation', [1, 10, 100, 1_000], (admin, services) => ({
    fill: async (from, to) => {
      for (let tenant = Math.max(from, 1); tenant < to; tenant++) {
        const id = idOf('tenant', tenant + 1);
        await admin.query('BEGIN');
        await createTenant(admin, { id, slug: `medida-${tenant}` });
        await people(admin, id, 0, 10);
        await proposals(admin, id, 0, each, 10);
        await admin.query('COMMIT');
      }
      if (from) return;
      await people(admin, benchTenant.id, 0, 10);
      await proposals(admin, benchTenant.id, 0, each, 10);
    },
    asked: () => [
      services.host(),
      services.session(7),
      services.list('list recent', { order: 'recent', take: 20 }),
      services.list('list supported', { order: 'supported', take: 20 }),
      services.list('search', { q: 'comun', take: 20 }),
      services.of('one proposal', () => services.proposals.one(idOf('proposal', 3), nowhere)),
      services.support('support', idOf('proposal', 3), 7),
      { name: 'control: all tenants', control: true, cost: async () => buffersOf(admin, 'SELECT count(body) FROM proposals') },
    ],
  }));
}

async function inSupports(stage: Stage): Promise<Verdict[]> {
  const [popular, id] = [1, idOf('proposal', 1)];
  let newcomer = 0;
  return grow(stage, 'supports and comments of one proposal', SIZES, (admin, services) => ({
    fill: async (from, to) => {
      // One person more than supports, to give the next one; she has supported nothing yet.
      await people(admin, benchTenant.id, from ? from + 1 : 0, to + 1);
      if (!from) await proposals(admin, benchTenant.id, 0, 30, 10);
      await supports(admin, benchTenant.id, popular, from, to);
      await comments(admin, benchTenant.id, popular, from, to);
      newcomer = to;
    },
    asked: () => [
      services.support('support', id, newcomer),
      services.support('support again', id, 5),
      services.support('support taken back', id, 5, false),
      services.of('standing', () => services.proposals.myStatus(id, somebody(5), 'UTC')),
      services.of('one proposal', () => services.proposals.one(id, nowhere)),
      services.of('what she supports', () => services.mine.supported(idOf('person', 5), nowhere, { take: 20 })),
      ...(['oldest', 'newest', 'best', 'discussed'] as const).map((order) =>
        services.of(`comments ${order}`, () => services.comments.page(commentableProposals, id, { order, take: 20 })),
      ),
      services.count('control: full count', allSupports),
    ],
  }));
}

interface Measured {
  control: boolean;
  free: boolean;
  from: number;
  costs: Cost[];
}
interface Direction {
  fill: (from: number, to: number) => Promise<void>;
  asked: () => MeasuredCall[];
}

async function grow(
  stage: Stage,
  what: string,
  sizes: readonly number[],
  direction: (admin: Client, services: Services) => Direction,
): Promise<Verdict[]> {
  const { url, admin } = await stage.database(`growth_${what.split(' ')[0]}`);
  const { appUrl } = await prepareDatabase({ adminUrl: url, secret: stage.secret, migrations });
  await admin.query('SET synchronous_commit = off');
  await createTenant(admin, { id: benchTenant.id, slug: 'medida' });
  const costs = await Costs.open(appUrl, stage.secret);
  try {
    const { fill, asked } = direction(admin, new Services(costs));
    const measured = new Map<string, Measured>();
    for (const [at, size] of sizes.entries()) {
      console.log(`· growth: ${size} ${what}…`);
      await fill(at ? present(sizes[at - 1]) : 0, size);
      await admin.query('VACUUM ANALYZE');
      for (const { name, control = false, free = false, from = present(sizes[1]), cost } of asked()) {
        const kept = measured.get(name) ?? { control, free, from, costs: [] };
        measured.set(name, kept);
        kept.costs.push(await cost());
      }
    }
    return printTable(what, sizes, measured);
  } finally {
    await costs.close();
  }
}

function printTable(what: string, sizes: readonly number[], measured: Map<string, Measured>): Verdict[] {
  const rows = [...measured].map(([name, { control, free, from, costs }]) => {
    const slope = slopeOf(
      sizes,
      costs.map(({ buffers }) => buffers),
      from,
    );
    return { name, control, free, slope, cells: [name, ...costs.map(({ buffers, ms }) => `${buffers} · ${short(ms)}`), slope.toFixed(2)] };
  });
  print(
    `Growth in ${what} (pages touched · ms; slope of log pages on log size)`,
    ['', ...sizes.map(String), 'slope'],
    rows.map(({ cells }) => cells),
  );
  return rows
    .filter(({ free }) => !free)
    .map(({ name, control, slope }) => ({
      what: `growth in ${what}: ${name}`,
      figure: slope.toFixed(2),
      target: control ? '0.7 to 1.2, or the bench is broken' : `≤ ${SLOPE}`,
      held: control ? slope > 0.7 && slope < 1.2 : slope <= SLOPE,
    }));
}

/**
 * Least squares of log cost on log size, from the second size on unless told: where all data fits a few pages the database reads it whole,
 * which says nothing about growth. For the same reason ten pages are the least that counts.
 */
function slopeOf(sizes: readonly number[], costs: readonly number[], from: number): number {
  const points = sizes
    .map((size, at) => [Math.log(size), Math.log(Math.max(10, present(costs[at])))] as const)
    .filter((_, at) => present(sizes[at]) >= from);
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  return (
    points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
  );
}

async function buffersOf(admin: Client, sql: string): Promise<Cost> {
  const { rows } = await admin.query<{ 'QUERY PLAN': [{ Plan: Record<string, number>; 'Execution Time': number }] }>(
    `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`,
  );
  const [{ Plan: plan, 'Execution Time': ms }] = present(rows[0])['QUERY PLAN'];
  return { buffers: present(plan['Shared Hit Blocks']) + present(plan['Shared Read Blocks']), ms };
}

/** The cursor of a page in the middle of each order. */
async function cursors(admin: Client): Promise<Record<string, string>> {
  const { rows } = await admin.query<{ published_at: Date; id: string; supports: number; comments: number }>(
    `SELECT p.published_at, p.id, c.supports, c.comments FROM proposals p JOIN proposal_counters c ON c.tenant_id = p.tenant_id
       AND c.proposal_id = p.id
      WHERE p.tenant_id = $1 ORDER BY p.published_at DESC OFFSET (SELECT count(*) / 2 FROM proposals WHERE tenant_id = $1) LIMIT 1`,
    [benchTenant.id],
  );
  const { published_at, id, supports: given, comments: said } = present(rows[0]);
  return { recent: toCursor([published_at.toISOString(), id]), supported: toCursor([given, id]), discussed: toCursor([said, id]) };
}
