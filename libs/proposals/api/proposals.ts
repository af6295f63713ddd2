import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { obstacleToLinks } from '@participa/moderation/domain/watching.ts';
import { obstacleToEdit, obstacleToPropose, obstacleToWithdraw, type OwnProposal } from '../domain/editing.ts';
import { searchedText } from '../domain/listing.ts';
import type { Proposal, ProposalText } from '../domain/proposal.ts';
import { titleKey, MIN_SIMILARITY } from '../domain/similar.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { ContentWatch } from '@participa/moderation/api/content-watch.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { Identity } from '@participa/platform/http/requester.ts';
import { orNotFound, Refusal, refuseIf } from '@participa/platform/refusal.ts';
import { ProposalDraftRow } from './proposal-draft.entity.ts';
import { ProposalVersionRow } from './proposal-version.entity.ts';
import { obstacleInProcess, obstacleToReword, processColumn, lockProcess, type ProcessJson, type EligibilityFacts } from './process-of.ts';
import { hiddenColumn, proposalColumns, toProposal, type Territory, type WholeProposalSql } from './proposal-reading.ts';

/** Where something is published: its places, and the clock by which people grow older. */
type PublishingPlace = Territory & { timeZone: string };

/** Publishing, rewording and withdrawing proposals. */
@Injectable()
export class Proposals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly contentWatch: ContentWatch,
  ) {}

  async one(id: string, territory: Territory): Promise<Proposal> {
    const row = orNotFound(await this.row(id));
    return toProposal(row, territory, this.clock.byDatabase(row.read_at));
  }

  async myStatus(id: string, person: EligibilityFacts & { id: string }, timeZone: string) {
    const [row] = await this.database.now.rows<{ mine: boolean; supported: boolean; process: ProcessJson | null; read_at: Date }>(
      `SELECT p.author_id = $3 AS mine, s.person_id IS NOT NULL AS supported, ${processColumn} FROM proposals p
         LEFT JOIN supports s ON s.tenant_id = p.tenant_id AND s.proposal_id = p.id AND s.person_id = $3 WHERE p.tenant_id = $1 AND p.id = $2`,
      [id, person.id],
    );
    const { mine, supported, process, read_at } = orNotFound(row);
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
      const locked = orNotFound(await lockProcess(this.database.now, process));
      refuseIf(obstacleInProcess('propose', locked.process, author, this.clock.byDatabase(locked.read_at), territory.timeZone));
    }
    const id = this.clock.id();
    const now = this.clock.now();
    refuseIf(obstacleToLinks({ since: author.since.getTime() }, `${text.title}\n${text.body}`, now.getTime()));
    if (draft && !(await this.database.now.delete(ProposalDraftRow, { id: draft, authorId: author.id }))) throw new Refusal('not_found');
    await this.database.now.rows(
      `WITH published AS (
           INSERT INTO proposals (tenant_id, id, author_id, title, body, zone, topic, state, visible, version, published_at, lot, title_key, words, process_id)
           VALUES ($1, $2, $3, $4, $5, $6, $7, 'published', true, 1, $8, $9, $10, to_tsvector('spanish', $11), $12) RETURNING tenant_id, id),
         counted AS (INSERT INTO proposal_counters (tenant_id, proposal_id, supports, comments) SELECT tenant_id, id, 0, 0 FROM published)
         INSERT INTO proposal_versions (tenant_id, proposal_id, version, title, body, at) SELECT tenant_id, id, 1, $4, $5, $8 FROM published`,
      [
        id,
        author.id,
        text.title,
        text.body,
        text.zone,
        text.topic,
        now,
        randomInt(2 ** 40) / 2 ** 40,
        titleKey(text.title),
        searchedText(text),
        process,
      ],
    );
    await this.audit.record('proposal.published', id);
    await this.contentWatch.check(
      { id, what: 'proposal', proposal: id, author: author.id, text: searchedText(text) },
      await this.contentWatch.settings(),
    );
    return this.one(id, territory);
  }

  async edit(author: Identity, territory: Territory, id: string, text: ProposalText, version: number): Promise<Proposal> {
    const { row, owned } = await this.lock(id, author.id);
    refuseIf(obstacleToEdit(owned, this.clock.now().getTime()) ?? obstacleToReword(row.process));
    if (row.version !== version) throw new Refusal('edited_meanwhile', { version: row.version });
    const now = this.clock.now();
    refuseIf(obstacleToLinks({ since: author.since.getTime() }, `${text.title}\n${text.body}`, now.getTime()));
    await this.database.now.rows(
      `UPDATE proposals SET title = $3, body = $4, zone = $5, topic = $6, version = version + 1, edited_at = $7, title_key = $8, words = to_tsvector('spanish', $9)
          WHERE tenant_id = $1 AND id = $2`,
      [id, text.title, text.body, text.zone, text.topic, now, titleKey(text.title), searchedText(text)],
    );
    await this.database.now.insert(ProposalVersionRow, {
      proposalId: id,
      version: version + 1,
      title: text.title,
      body: text.body,
      at: now,
    });
    await this.audit.record('proposal.edited', id, { version: version + 1 });
    await this.contentWatch.check(
      { id, what: 'proposal', proposal: id, author: author.id, text: searchedText(text) },
      await this.contentWatch.settings(),
    );
    return this.one(id, territory);
  }

  async withdraw(author: Identity, territory: Territory, id: string): Promise<Proposal> {
    const { owned } = await this.lock(id, author.id);
    refuseIf(obstacleToWithdraw(owned));
    await this.database.now.rows(`UPDATE proposals SET state = 'withdrawn', visible = false WHERE tenant_id = $1 AND id = $2`, [id]);
    await this.audit.record('proposal.withdrawn', id);
    return this.one(id, territory);
  }

  async versions(id: string) {
    orNotFound(await this.row(id));
    const rows = await this.database.now.find(ProposalVersionRow, { proposalId: id }, { order: { version: 'DESC' } });
    if (!rows.length) throw new Refusal('not_found');
    return { items: rows.map(({ version, title, body, at }) => ({ version, title, body, at: at.toISOString() })) };
  }

  /** Proposals that still gather supports and whose title is like `title`. */
  async similar(title: string, except: string | undefined) {
    const key = titleKey(title.slice(0, 300));
    if (key.length < 4) return { items: [] };
    const items = await this.database.now.rows<{ id: string; title: string; supports: number; alike: number }>(
      `SELECT p.id, p.title, p.state, c.supports, similarity(p.title_key, $2)::float8 AS alike FROM proposals p
         JOIN proposal_counters c ON c.tenant_id = p.tenant_id AND c.proposal_id = p.id
        WHERE p.tenant_id = $1 AND p.visible AND p.title_key % $2 AND similarity(p.title_key, $2) >= ${MIN_SIMILARITY} AND p.id IS DISTINCT FROM $3
        ORDER BY alike DESC, c.supports DESC, p.id LIMIT 5`,
      [key, except ?? null],
    );
    return { items };
  }

  private async row(id: string): Promise<WholeProposalSql | undefined> {
    const [row] = await this.database.now.rows<WholeProposalSql>(
      `SELECT ${proposalColumns()}, p.edited_at, p.version, p.answer, ${hiddenColumn}, ${processColumn} FROM proposals p
         JOIN proposal_counters c ON c.tenant_id = p.tenant_id AND c.proposal_id = p.id WHERE p.tenant_id = $1 AND p.id = $2`,
      [id],
    );
    if (row?.hidden) throw new Refusal('hidden_by_moderation', row.hidden);
    return row;
  }

  private async lock(id: string, person: string): Promise<{ row: WholeProposalSql; owned: OwnProposal }> {
    // Supports lock the counters too: while we hold them, none is counted on words or a state that are about to change.
    await this.database.now.rows(`SELECT FROM proposal_counters WHERE tenant_id = $1 AND proposal_id = $2 FOR UPDATE`, [id]);
    const row = orNotFound(await this.row(id));
    return {
      row,
      owned: { mine: row.author_id === person, state: row.state, supports: row.supports, publishedAt: row.published_at.getTime() },
    };
  }
}
