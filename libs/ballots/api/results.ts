import { present } from '@participa/base/present.ts';
import { Injectable } from '@nestjs/common';
import { ballotFile } from '../domain/ballot-file.ts';
import { votingTime } from '@participa/budgets/domain/voting-time.ts';
import { resultOf } from '../domain/count-heading.ts';
import { resultTable } from '../domain/result-table.ts';
import type { BudgetResults } from '@participa/voting-rules/results.ts';
import { rules as knownRules } from '@participa/voting-rules/rules.ts';
import type { CountingRule } from '@participa/voting-rules/counting-rule.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { VoteClosings } from '@participa/budgets/api/vote-closings.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import type { FileAnswer } from '@participa/platform/http/serve.ts';
import { orNotFound } from '@participa/platform/refusal.ts';
import { countOrRefuse } from './vote-counter.ts';
import { PublishedElections } from './published-elections.ts';
import { readCount, type CountedCycle } from './read-count.ts';
import { SimulationCache } from './simulation-cache.ts';

/** The count of a cycle: to those who prepare its publication as a preview, to everybody once it is published. */
@Injectable()
export class Results {
  constructor(
    private readonly tx: Tx,
    private readonly closings: VoteClosings,
    private readonly elections: PublishedElections,
    private readonly simulations: SimulationCache,
  ) {}

  /** What everybody may read; with `rule`, the same ballots under another one. */
  async read(budget: string, rule?: string): Promise<BudgetResults> {
    const cycle = await readCount(this.tx, this.closings, budget);
    if (rule === undefined) return toResults(budget, cycle);
    const { code, version } = orNotFound(knownRules.find((known) => known.code === rule));
    return this.simulations.get(`${this.tx.tenant} ${budget} ${code}`, () =>
      this.simulate(budget, cycle, { code, version, parameters: {} }),
    );
  }

  /** The count before anybody else may see it. */
  async preview(budget: string): Promise<BudgetResults> {
    return toResults(budget, await readCount(this.tx, this.closings, budget, { unpublished: true }));
  }

  async ballotFile(budget: string, heading: string, tenant: Tenant): Promise<FileAnswer> {
    const { cycle, at, found } = await this.findHeading(budget, heading);
    const { name, count, id } = found;
    const election = orNotFound((await this.elections.get(budget, orNotFound(cycle.rules.ballot), cycle.headings)).get(id));
    const { from, until } = orNotFound(votingTime(cycle.rules.phases));
    const days = [dayIn(tenant.timeZone, from), dayIn(tenant.timeZone, until - 1)] as const;
    const content = ballotFile(election, count, {
      title: cycle.title,
      heading: name,
      unit: tenant.name,
      country: tenant.country,
      currency: tenant.currency,
      days,
      rules: cycle.rules,
    });
    return { name: `votos-${at + 1}.pb`, type: 'text/plain; charset=utf-8', content };
  }

  async table(budget: string, heading: string): Promise<FileAnswer> {
    const { cycle, at } = await this.findHeading(budget, heading);
    return {
      name: `resultado-${at + 1}.csv`,
      type: 'text/csv; charset=utf-8',
      content: resultTable(present(toResults(budget, cycle).headings[at], 'The result of a counted heading')),
    };
  }

  /** A heading by its place among those that were counted. */
  private async findHeading(budget: string, heading: string) {
    const cycle = await readCount(this.tx, this.closings, budget);
    const at = cycle.headings.findIndex(({ id }) => id === heading);
    return { cycle, at, found: orNotFound(cycle.headings[at]) };
  }

  private async simulate(budget: string, cycle: CountedCycle, rule: CountingRule): Promise<BudgetResults> {
    const elections = await this.elections.get(budget, orNotFound(cycle.rules.ballot), cycle.headings);
    const headings: CountedCycle['headings'][number][] = [];
    for (const heading of cycle.headings) {
      headings.push({ ...heading, count: countOrRefuse(present(elections.get(heading.id), 'The election of a heading'), rule) });
      await new Promise(setImmediate);
    }
    const parameters = { ...headings[0]?.count.parameters };
    return { ...toResults(budget, { ...cycle, headings }), rule: { ...rule, parameters }, simulation: true };
  }
}

const toResults = (budget: string, { title, rules, rulesHash, closedAt, publishedAt, ballots, headings }: CountedCycle): BudgetResults => ({
  budget,
  title,
  rule: orNotFound(rules.count),
  rulesHash,
  closedAt: closedAt.toISOString(),
  publishedAt: publishedAt?.toISOString() ?? null,
  ballots,
  headings: headings.map(({ count, titles, ...heading }) => resultOf({ ...heading, projects: titles }, count)),
  simulation: false,
});
