import type { Client } from 'pg';
import type { BudgetRules } from '@participa/budgets/domain/budget-kind.ts';
import { equalShares } from '@participa/voting-rules/rules/equal-shares.ts';
import { DAY_MS } from '@participa/base/duration.ts';
import { idOf } from './rows.ts';

/** How big the measured vote is: a large city's. */
export const cycle = { headings: 20, projects: 1_500, lines: 25, voters: 100_000 };

/** The measured budget's id. */
export const budget = idOf('process', 1);
/** The id of the project with this number, from 1. */
export const projectOf = (number: number): string => idOf('project', number);
/** Numbers of the projects that the n-th ballot names, all different. */
export const linesOf = (n: number): number[] => Array.from({ length: cycle.lines }, (_, at) => 1 + ((n * 7 + at * 61) % cycle.projects));

/** Opens a vote: headings with their money, projects spread over them. It ends after `days`. */
export async function openCycle(admin: Client, tenant: string, days = 30): Promise<void> {
  const anybody = { confirmed: true, onRoll: false, minimumAge: null, zones: [] };
  const rules: BudgetRules = {
    phases: [
      { kind: 'voting', from: new Date(Date.now() - 40 * DAY_MS).toISOString(), until: new Date(Date.now() + days * DAY_MS).toISOString() },
    ],
    eligibility: { propose: anybody, support: anybody, vote: anybody },
    ballot: { form: 'approval', min: 1, max: cycle.lines },
    count: {
      code: equalShares.code,
      version: equalShares.version,
      parameters: equalShares.parameters.parse({ ties: 'lowest-cost,most-votes' }),
    },
  };
  await admin.query(
    `INSERT INTO processes (tenant_id, id, kind, title, summary, state, rules, rules_hash, opened_at, created_at)
     VALUES ($1, $2, 'budget', 'Presupuesto medido', 'Una votación para medir.', 'open', $3, 'medida', now(), now())`,
    [tenant, budget, JSON.stringify(rules)],
  );
  await admin.query(
    `INSERT INTO budget_groups (tenant_id, id, budget_id, name, choose, position) VALUES ($1, $2, $2, 'Zonas', 'several', 0)`,
    [tenant, budget],
  );
  const ids = (kind: 'heading' | 'project', many: number) => Array.from({ length: many }, (_, at) => idOf(kind, at + 1));
  await admin.query(
    `INSERT INTO budget_headings (tenant_id, id, budget_id, group_id, name, zone, money, population, position)
     SELECT $1, id, $2, $2, 'Zona ' || at, NULL, 100000000, NULL, at FROM unnest($3::uuid[]) WITH ORDINALITY AS given (id, at)`,
    [tenant, budget, ids('heading', cycle.headings)],
  );
  await admin.query(
    `INSERT INTO budget_projects (tenant_id, id, budget_id, heading_id, number, title, body, state, cost, created_at)
     SELECT $1, id, $2, ($4::uuid[])[1 + at % ${cycle.headings}], at, 'Proyecto número ' || at, 'Una obra para medir.', 'feasible',
       2000000 + 9973 * (at * 7919 % 1800), now()
       FROM unnest($3::uuid[]) WITH ORDINALITY AS given (id, at)`,
    [tenant, budget, ids('project', cycle.projects), ids('heading', cycle.headings)],
  );
}

/** Ballots of as many voters: a few projects are in many of them, most in few, the same at every run. */
export async function castAll(admin: Client, tenant: string): Promise<void> {
  await admin.query('SELECT setseed(0.5)');
  await admin.query(
    `INSERT INTO ballots (tenant_id, budget_id, voter_key, channel, chosen, cast_at, revision, receipt)
     SELECT $1, $2, sha256(convert_to('voter ' || voter, 'UTF8')), 'web', array_agg(DISTINCT number), now(), 1, 'medida'
       FROM (SELECT voter, 1 + floor(${cycle.projects} * power(random(), 2))::int AS number
         FROM generate_series(1, ${cycle.voters}) voter, generate_series(1, ${cycle.lines})) drawn GROUP BY voter`,
    [tenant, budget],
  );
}
