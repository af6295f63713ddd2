import { Injectable } from '@nestjs/common';
import type { Ballot } from '../domain/ballot.ts';
import { obstacleToDo } from '@participa/processes/domain/capability.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import { Clock } from '@participa/platform/clock.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import type { Identity } from '@participa/platform/http/requester.ts';
import { orNotFound, Refusal, refuseIf } from '@participa/platform/refusal.ts';
import { castBallot } from './cast-ballot.statements.ts';
import { BallotCaster } from './ballot-caster.ts';
import { ballotsOfKeys, projectsByNumber, saveChoice } from './my-ballots.statements.ts';
import { readVote } from './read-vote.ts';
import { VoterKeys } from './voter-keys.ts';

type BallotSql = RowOf<typeof saveChoice>;

/** A person's own ballot on the web: looking, saving as she goes, casting. */
@Injectable()
export class MyBallots {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly keys: VoterKeys,
    private readonly caster: BallotCaster,
  ) {}

  async read(person: Identity, budget: string): Promise<Ballot> {
    const rows = await this.tx.rows(ballotsOfKeys, { budget, keys: this.keys.possibleKeys(person) });
    const key = this.keys.keyFor(orNotFound(rows[0]).vote, person);
    const row = rows.find(({ voter_key }) => key && voter_key?.equals(key));
    return this.toBallot(row, person, budget);
  }

  /** Keeps a choice as it is now: anything of the paper, however many and however dear, since she is still choosing. */
  async save(person: Identity, tenant: Tenant, budget: string, projects: readonly string[]): Promise<Ballot> {
    const vote = await readVote(this.tx, this.clock, budget, projects);
    refuseIf(obstacleToDo('vote', vote, person, dayIn(tenant.timeZone, vote.now.getTime())));
    if (vote.closed) throw new Refusal('ballots_closed');
    if (new Set(projects).size < projects.length) throw new Refusal('ballot_twice');
    if (projects.some((id) => !vote.numbers.has(id))) throw new Refusal('ballot_unknown_project');
    const key = this.keys.keyFor(vote.rules.eligibility.vote, person);
    if (!key) throw new Refusal('not_on_roll');
    const row = await this.tx.maybe(saveChoice, {
      budget,
      voterKey: key,
      person: person.id,
      projects: projects.flatMap((id) => vote.numbers.get(id) ?? []),
      now: vote.now,
    });
    if (!row) throw new Refusal('ballot_other_channel');
    return this.toBallot(row, person, budget, vote.numbers);
  }

  async cast(person: Identity, tenant: Tenant, budget: string, projects: readonly string[]): Promise<Ballot> {
    this.tx.commitWith(castBallot);
    const { at, ...rest } = await this.caster.cast({
      tenant,
      budget,
      person,
      projects,
      channel: 'web',
      voterKey: ({ rules }) => this.keys.keyFor(rules.eligibility.vote, person),
    });
    const same = { projects: [...projects], at: at.toISOString() };
    return { saved: same, cast: { ...same, ...rest }, shuffle: this.keys.shuffle(budget, person.id) };
  }

  private async toBallot(
    row: BallotSql | undefined,
    person: Identity,
    budget: string,
    known: ReadonlyMap<string, number> = new Map(),
  ): Promise<Ballot> {
    const shuffle = this.keys.shuffle(budget, person.id);
    if (!row) return { saved: null, cast: null, shuffle };
    const ids = await this.idsByNumber(budget, [...(row.saved ?? []), ...(row.chosen ?? [])], known);
    const projects = (numbers: readonly number[]) => numbers.flatMap((number) => ids.get(number) ?? []);
    return {
      saved: row.saved && row.saved_at && { projects: projects(row.saved), at: row.saved_at.toISOString() },
      cast: row.chosen &&
        row.cast_at && {
          projects: projects(row.chosen),
          at: row.cast_at.toISOString(),
          revision: row.revision,
          channel: row.channel,
          receipt: row.receipt ?? '',
        },
      shuffle,
    };
  }

  private async idsByNumber(budget: string, numbers: readonly number[], known: ReadonlyMap<string, number>): Promise<Map<number, string>> {
    const ids = new Map([...known].map(([id, number]) => [number, id]));
    const missing = numbers.filter((number) => !ids.has(number));
    if (!missing.length) return ids;
    const rows = await this.tx.rows(projectsByNumber, { budget, numbers: [...new Set(missing)] });
    for (const { id, number } of rows) ids.set(number, id);
    return ids;
  }
}
