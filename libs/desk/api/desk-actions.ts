import { Injectable } from '@nestjs/common';
import { obstacleOfBlock } from '@participa/moderation/domain/block.ts';
import { asksRoll } from '@participa/processes/domain/eligibility.ts';
import type { Sitting } from '../domain/sitting.ts';
import type { Proposal, ProposalText } from '@participa/proposals/domain/proposal.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { BallotCaster } from '@participa/ballots/api/ballot-caster.ts';
import { VoterKeys } from '@participa/ballots/api/voter-keys.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { Identity } from '@participa/platform/http/requester.ts';
import { Refusal, orNotFound, refuseIf } from '@participa/platform/refusal.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { ProcessRow } from '@participa/processes/api/process.entity.ts';
import { ProposalRow } from '@participa/proposals/api/proposal.entity.ts';
import { Proposals } from '@participa/proposals/api/proposals.ts';
import { SupportQueue } from '@participa/proposals/api/support-queue.ts';
import { Sittings } from './sittings.ts';

/** What an officer does for the person of her sitting: by the same services as the person herself would. */
@Injectable()
export class DeskActions {
  constructor(
    private readonly database: Database,
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly sittings: Sittings,
    private readonly proposals: Proposals,
    private readonly supports: SupportQueue,
    private readonly ballots: BallotCaster,
    private readonly voterKeys: VoterKeys,
  ) {}

  async propose(officer: Identity, tenant: Tenant, text: ProposalText, process: string | null): Promise<Proposal> {
    const sitting = await this.sittings.lockMine(officer.id);
    const person = this.sittings.toIdentity(sitting, officer.session);
    refuseIf(obstacleOfBlock(person, 'proposal.write', this.clock.now(), tenant.timeZone));
    const proposal = await this.proposals.publish(person, tenant, text, undefined, process);
    await this.sittings.record(sitting, 'proposed', proposal.id);
    return proposal;
  }

  /** Supports are committed together with those of everybody else, in a transaction of their own: the audit event follows in the next. */
  async support(officer: Identity, tenant: Tenant, proposal: string): Promise<Sitting> {
    const context = { tenant: tenant.id, actor: officer.id };
    const person = await this.database.inside(context, async () => {
      // First, so that another tenant's proposal is answered like one that does not exist, with a sitting or without.
      orNotFound(await this.tx.findOne(ProposalRow, { id: proposal }));
      return this.sittings.toIdentity(await this.sittings.lockMine(officer.id), officer.session);
    });
    refuseIf(obstacleOfBlock(person, 'proposal.support', this.clock.now(), tenant.timeZone));
    await this.supports.submit(tenant.id, { proposal, person, wanted: true, timeZone: tenant.timeZone });
    return this.database.inside(context, async () => {
      await this.sittings.record(await this.sittings.lockMine(officer.id), 'supported', proposal);
      return this.sittings.toSitting(await this.sittings.lockMine(officer.id), tenant);
    });
  }

  /** The person's one ballot, under her key on the roll; where the vote asks for no roll, under her account's. */
  async vote(officer: Identity, tenant: Tenant, budget: string, projects: readonly string[]): Promise<string> {
    orNotFound(await this.tx.findOne(ProcessRow, { id: budget, kind: 'budget' }));
    const sitting = await this.sittings.lockMine(officer.id);
    const { account, roll_key: rollKey, born, zone } = sitting;
    const { receipt } = await this.ballots.cast({
      tenant,
      budget,
      channel: 'desk',
      projects,
      person: { id: account?.id ?? null, emailConfirmed: true, verified: true, born, zone },
      voterKey: ({ rules }) => {
        if (!account && !asksRoll(rules.eligibility.vote)) throw new Refusal('desk_no_account');
        return this.voterKeys.keyFor(rules.eligibility.vote, { id: account?.id ?? '', rollKey });
      },
    });
    await this.sittings.record(sitting, 'voted', budget);
    return receipt;
  }
}
