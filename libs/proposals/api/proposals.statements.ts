import { ruleOfDecision } from '@participa/moderation/api/hiding.sql.ts';
import { bool, float8, int, json, jsonb, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql, type RowOf } from '@participa/platform/database/sql.ts';
import { processHeld, processJson } from '@participa/processes/api/process.sql.ts';
import type { ProcessJson } from '@participa/processes/api/process-json.ts';
import { tenantTimeZone } from '@participa/tenants/api/tenant.sql.ts';
import type { Proposal, ProposalState } from '../domain/proposal.ts';
import { MIN_SIMILARITY } from '../domain/similar.ts';
import { toProcessRef } from './process-of.ts';
import { proposalColumns, proposalRow, toCard, type Territory } from './proposal-reading.ts';
import type { AnswerJson } from './proposal.entity.ts';

/** How many similar proposals are told. */
const MAX_SIMILAR = 5;

/** A proposal with its counters. */
const counted = `proposals p JOIN proposal_counters c ON c.tenant_id = p.tenant_id AND c.proposal_id = p.id`;
/** Its process, and the moment at which the phase is meant. */
const process = { process: json.as<ProcessJson>().nullable, read_at: timestamptz.asserted };
const processColumns = `${processJson('p.process_id')} AS process, clock_timestamp() AS read_at`;

/** One proposal with all that its page tells. `hidden`: by which rule a moderator hid it, and on which day of the tenant's. */
export const oneProposal = sql({
  name: 'proposals.one',
  params: { proposal: uuid },
  row: {
    ...proposalRow,
    edited_at: timestamptz.nullable,
    version: int,
    answer: jsonb.as<AnswerJson>().nullable,
    hidden: json.as<{ rule: string; on: string }>().nullable,
    ...process,
  },
  text: `
    SELECT ${proposalColumns()}, p.edited_at, p.version, p.answer, ${processColumns},
           CASE WHEN p.hidden_at IS NOT NULL THEN json_build_object('rule', ${ruleOfDecision('p.hiding_id')},
             'on', to_char(p.hidden_at AT TIME ZONE ${tenantTimeZone}, 'DD/MM/YYYY')) END AS hidden
      FROM ${counted} WHERE p.tenant_id = $tenant AND p.id = $proposal`,
});

/** What the page of one proposal tells of it. */
export function toProposal(row: RowOf<typeof oneProposal>, territory: Territory, now: Date): Proposal {
  return {
    ...toCard(row, territory),
    body: row.body,
    editedAt: row.edited_at?.toISOString() ?? null,
    version: row.version,
    answer: row.answer,
    process: toProcessRef(row.process, now.getTime()),
  };
}

/** How a proposal stands with a person. */
export const statusOfProposal = sql({
  name: 'proposals.statusFor',
  params: { proposal: uuid, person: uuid },
  row: { mine: bool.asserted, supported: bool.asserted, ...process },
  text: `
    SELECT p.author_id = $person AS mine, s.person_id IS NOT NULL AS supported, ${processColumns} FROM proposals p
      LEFT JOIN supports s ON s.tenant_id = p.tenant_id AND s.proposal_id = p.id AND s.person_id = $person
     WHERE p.tenant_id = $tenant AND p.id = $proposal`,
});

/** The process in which a proposal is about to be written, held as it is until the end. */
export const processToProposeIn = sql({
  name: 'proposals.processToProposeIn',
  params: { process: uuid },
  row: { process: json.as<ProcessJson>().asserted, read_at: timestamptz.asserted },
  text: processHeld,
});

const wording = { title: text, body: text, zone: text.nullable, topic: text.nullable, titleKey: text, searched: text, now: timestamptz };

/** A proposal with its counters and its first version. */
export const publishProposal = sql({
  name: 'proposals.publish',
  params: { id: uuid, author: uuid, process: uuid.nullable, randomPosition: float8, ...wording },
  text: `
    WITH published AS (
      INSERT INTO proposals (tenant_id, id, author_id, title, body, zone, topic, state, visible, version, published_at,
             random_position, title_key, search_vector, process_id)
      VALUES ($tenant, $id, $author, $title, $body, $zone, $topic, 'published', true, 1, $now,
             $randomPosition, $titleKey, to_tsvector('spanish', $searched), $process)
      RETURNING tenant_id, id),
    counted AS (
      INSERT INTO proposal_counters (tenant_id, proposal_id, supports, comments) SELECT tenant_id, id, 0, 0 FROM published)
    INSERT INTO proposal_versions (tenant_id, proposal_id, version, title, body, at)
    SELECT tenant_id, id, 1, $title, $body, $now FROM published`,
});

/** A new wording. */
export const rewordProposal = sql({
  name: 'proposals.reword',
  params: { id: uuid, ...wording },
  text: `
    UPDATE proposals SET title = $title, body = $body, zone = $zone, topic = $topic, version = version + 1, edited_at = $now,
           title_key = $titleKey, search_vector = to_tsvector('spanish', $searched)
     WHERE tenant_id = $tenant AND id = $id`,
});

/** Visible proposals whose title is like this one, the most alike first. */
export const similarProposals = sql({
  name: 'proposals.similar',
  params: { titleKey: text, except: uuid.nullable },
  row: { id: uuid, title: text, state: text.as<ProposalState>(), supports: int, alike: float8.asserted },
  text: `
    SELECT p.id, p.title, p.state, c.supports, similarity(p.title_key, $titleKey)::float8 AS alike FROM ${counted}
     WHERE p.tenant_id = $tenant AND p.visible AND p.title_key % $titleKey AND similarity(p.title_key, $titleKey) >= ${MIN_SIMILARITY}
       AND p.id IS DISTINCT FROM $except
     ORDER BY alike DESC, c.supports DESC, p.id LIMIT ${MAX_SIMILAR}`,
});
