import type { Client } from 'pg';
import { openCycle } from './cycle.ts';
import { createTenant, people, benchTenant, proposals } from './rows.ts';
import type { Served, Stage } from './stage.ts';

/** How big the measured government is. */
export const size = { people: 8_000, proposals: 2_000 };

/** A running installation with a government of its own to measure, and the bare endpoint beside it on the same rows. */
export interface Town {
  stage: Stage;
  admin: Client;
  application: Served;
  bare: Served;
}

export async function openTown(stage: Stage): Promise<Town> {
  const { url, admin } = await stage.database('participa');
  const application = await stage.application(url);
  await createTenant(admin, { id: benchTenant.id, slug: 'medida' });
  await people(admin, benchTenant.id, 0, size.people);
  await proposals(admin, benchTenant.id, 0, size.proposals, 500);
  await openCycle(admin, benchTenant.id);
  await admin.query(`
    CREATE SCHEMA bare;
    CREATE TABLE bare.counters (proposal_id uuid PRIMARY KEY, supports int NOT NULL, comments int NOT NULL);
    CREATE TABLE bare.supports (proposal_id uuid, person_id uuid, at timestamptz NOT NULL, PRIMARY KEY (proposal_id, person_id));
    CREATE TABLE bare.comments (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), proposal_id uuid NOT NULL, person_id uuid NOT NULL,
      body text NOT NULL, at timestamptz NOT NULL DEFAULT now());
    CREATE TABLE bare.ballots (person_id uuid PRIMARY KEY, chosen int[] NOT NULL, at timestamptz NOT NULL, revision int NOT NULL);
    INSERT INTO bare.counters SELECT proposal_id, 0, 0 FROM proposal_counters WHERE tenant_id = '${benchTenant.id}'`);
  await admin.query('VACUUM ANALYZE');
  return { stage, admin, application, bare: await stage.bare(url) };
}
