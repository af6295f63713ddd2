import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '@participa/audit/api/audit.ts';
import { ContentWatch } from '@participa/moderation/api/content-watch.ts';
import { obstacleToLinks } from '@participa/moderation/domain/watching.ts';
import { Clock } from '@participa/platform/clock.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import type { Identity } from '@participa/platform/http/requester.ts';
import { Refusal, refuseIf } from '@participa/platform/refusal.ts';
import { obstacleToEdit, obstacleToPropose, obstacleToWithdraw, type OwnProposal } from '../domain/editing.ts';
import { searchedText } from '../domain/listing.ts';
import type { Proposal, ProposalText } from '../domain/proposal.ts';
import { titleKey } from '../domain/similar.ts';
import { commentableProposals } from './commentable-proposals.ts';
import { obstacleInProcess, obstacleToReword, type EligibilityFacts } from './process-of.ts';
import { ProposalDraftRow } from './proposal-draft.entity.ts';
import type { Territory } from './proposal-reading.ts';
import { ProposalVersionRow } from './proposal-version.entity.ts';
import { ProposalRow } from './proposal.entity.ts';
import {
  oneProposal,
  processToProposeIn,
  publishProposal,
  rewordProposal,
  similarProposals,
  statusOfProposal,
  toProposal,
} from './proposals.statements.ts';
import { lockCounters } from './write-supports.statements.ts';

/** Where something is published: its zones and topics, and the time zone by which people grow older. */
type PublishingPlace = Territory & { timeZone: string };

/** Titles with fewer letters are like too many others. */
const MIN_TITLE_KEY = 4;
/** How much of a title is compared. */
const MAX_COMPARED_TITLE = 300;
/** Random positions are fractions with so many steps. */
const RANDOM_POSITIONS = 2 ** 40;

/** Publishing, rewording and withdrawing proposals. */
@Injectable()
export class Proposals {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly contentWatch: ContentWatch,
  ) {}

  async one(id: string, territory: Territory): Promise<Proposal> {
    const row = await this.row(id);
    return toProposal(row, territory, this.clock.byDatabase(row.read_at));
  }

  async myStatus(id: string, person: EligibilityFacts & { id: string }, timeZone: string) {
    const { mine, supported, process, read_at } = await this.tx.one(statusOfProposal, { proposal: id, person: person.id });
    return { mine, supported, obstacle: obstacleInProcess('support', process, person, this.clock.byDatabase(read_at), timeZone) ?? null };
  }

  async publish(
    author: Identity,
    territory: PublishingPlace,
    text: ProposalText,
    draft?: string,
    process: string | null = null,
  ): Promise<Proposal> {
    refuseIf(obstacleToPropose(author));
    if (process) {
      const held = await this.tx.one(processToProposeIn, { process });
      refuseIf(obstacleInProcess('propose', held.process, author, this.clock.byDatabase(held.read_at), territory.timeZone));
    }
    const id = this.clock.id();
    const wording = this.wordingOf(author, text);
    if (draft && !(await this.tx.delete(ProposalDraftRow, { id: draft, authorId: author.id }))) throw new Refusal('not_found');
    const randomPosition = randomInt(RANDOM_POSITIONS) / RANDOM_POSITIONS;
    await this.tx.run(publishProposal, { id, author: author.id, process, randomPosition, ...wording });
    await this.audit.record('proposal.published', id);
    await this.watch(id, author.id, wording.searched);
    return this.one(id, territory);
  }

  async edit(author: Identity, territory: Territory, id: string, text: ProposalText, version: number): Promise<Proposal> {
    const { row, owned } = await this.lock(id, author.id);
    refuseIf(obstacleToEdit(owned, this.clock.now().getTime()) ?? obstacleToReword(row.process));
    if (row.version !== version) throw new Refusal('edited_meanwhile', { version: row.version });
    const wording = this.wordingOf(author, text);
    await this.tx.run(rewordProposal, { id, ...wording });
    const { title, body, now } = wording;
    await this.tx.insert(ProposalVersionRow, { proposalId: id, version: version + 1, title, body, at: now });
    await this.audit.record('proposal.edited', id, { version: version + 1 });
    await this.watch(id, author.id, wording.searched);
    return this.one(id, territory);
  }

  async withdraw(author: Identity, territory: Territory, id: string): Promise<Proposal> {
    const { owned } = await this.lock(id, author.id);
    refuseIf(obstacleToWithdraw(owned));
    await this.tx.update(ProposalRow, { id }, { state: 'withdrawn', visible: false });
    await this.audit.record('proposal.withdrawn', id);
    return this.one(id, territory);
  }

  async versions(id: string) {
    await this.row(id);
    const rows = await this.tx.find(ProposalVersionRow, { proposalId: id }, { order: { version: 'DESC' } });
    if (!rows.length) throw new Refusal('not_found');
    return { items: rows.map(({ version, title, body, at }) => ({ version, title, body, at: at.toISOString() })) };
  }

  /** Proposals that still gather supports and whose title is like `title`. */
  async similar(title: string, except: string | undefined) {
    const key = titleKey(title.slice(0, MAX_COMPARED_TITLE));
    if (key.length < MIN_TITLE_KEY) return { items: [] };
    return { items: await this.tx.rows(similarProposals, { titleKey: key, except: except ?? null }) };
  }

  /** What is written of a text; refuses links that a new account may not put. */
  private wordingOf(author: Identity, { title, body, zone, topic }: ProposalText) {
    const now = this.clock.now();
    refuseIf(obstacleToLinks({ since: author.since.getTime() }, `${title}\n${body}`, now.getTime()));
    return { title, body, zone, topic, now, titleKey: titleKey(title), searched: searchedText({ title, body }) };
  }

  private async watch(id: string, author: string, text: string): Promise<void> {
    const content = { id, what: 'proposal', within: { kind: commentableProposals.kind, id }, author, text } as const;
    await this.contentWatch.check(content, await this.contentWatch.settings());
  }

  private async row(id: string): Promise<RowOf<typeof oneProposal>> {
    const row = await this.tx.one(oneProposal, { proposal: id });
    if (row.hidden) throw new Refusal('hidden_by_moderation', row.hidden);
    return row;
  }

  private async lock(id: string, person: string): Promise<{ row: RowOf<typeof oneProposal>; owned: OwnProposal }> {
    // Supports lock the counters too: while we hold them, none is counted on words or a state that are about to change.
    await this.tx.run(lockCounters, { proposals: [id] });
    const row = await this.row(id);
    const { state, supports, published_at, author_id } = row;
    return { row, owned: { mine: author_id === person, state, supports, publishedAt: published_at.getTime() } };
  }
}
