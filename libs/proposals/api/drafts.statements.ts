import { lockPerson } from '@participa/people/api/person.sql.ts';
import { int, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** Drafts of one author are saved one after the other, so that parallel ones cannot pass the limit together. */
export const lockAuthor = sql({ name: 'proposals.lockAuthor', params: { person: uuid }, text: lockPerson });

/** How many drafts an author has beside this one. */
export const countOtherDrafts = sql({
  name: 'proposals.countOtherDrafts',
  params: { author: uuid, id: uuid },
  row: { drafts: int.asserted },
  text: `SELECT count(*)::int AS drafts FROM proposal_drafts WHERE tenant_id = $tenant AND author_id = $author AND id <> $id`,
});

/** Writes a draft anew or over the one before. No row is written when another person's draft has this id. */
export const saveDraft = sql({
  name: 'proposals.saveDraft',
  params: {
    id: uuid,
    author: uuid,
    title: text,
    body: text,
    zone: text.nullable,
    topic: text.nullable,
    now: timestamptz,
    process: uuid.nullable,
  },
  text: `
    INSERT INTO proposal_drafts AS d (tenant_id, id, author_id, title, body, zone, topic, saved_at, process_id)
    VALUES ($tenant, $id, $author, $title, $body, $zone, $topic, $now, $process)
    ON CONFLICT (tenant_id, id) DO UPDATE SET title = excluded.title, body = excluded.body, zone = excluded.zone,
           topic = excluded.topic, saved_at = excluded.saved_at, process_id = excluded.process_id
     WHERE d.author_id = excluded.author_id`,
});
