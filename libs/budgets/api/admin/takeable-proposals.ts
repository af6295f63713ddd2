import { Injectable } from '@nestjs/common';
import type { RouteInput } from '@participa/base/route.ts';
import type { adminBudgets } from '../../admin-contract.ts';
import type { TakeableProposal } from '../../domain/admin-budget.ts';
import { toCursor } from '@participa/base/paging.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { keyAfter } from '@participa/platform/cursor.ts';
import { Database } from '@participa/platform/database/database.ts';
import { AdminCycles } from './admin-cycles.ts';

interface ProposalSql extends Omit<TakeableProposal, 'zone'> {
  zone: string | null;
}

/** Proposals that can become projects of a cycle: neither withdrawn nor hidden, the best supported first. */
@Injectable()
export class TakeableProposals {
  constructor(
    private readonly database: Database,
    private readonly cycles: AdminCycles,
  ) {}

  async page(budget: string, { of, state, after, take }: RouteInput<typeof adminBudgets.takeable>['query'], { zones }: Tenant) {
    await this.cycles.read(budget);
    const [supports, id] = keyAfter(after, ['int', 'uuid']) ?? [null, null];
    const rows = await this.database.now.rows<ProposalSql>(
      `SELECT p.id, p.title, p.state, p.zone, c.supports, (p.answer->>'cost')::bigint::float8 AS cost,
              EXISTS (SELECT FROM budget_projects j WHERE j.tenant_id = p.tenant_id AND j.proposal_id = p.id AND j.budget_id = $2) AS taken
         FROM proposal_counters c JOIN proposals p ON p.tenant_id = c.tenant_id AND p.id = c.proposal_id
        WHERE c.tenant_id = $1 AND p.visible AND ($3 = 'everywhere' OR p.process_id = $2)
          AND CASE WHEN $4::text IS NULL THEN p.state IN ('published', 'under_review', 'accepted') ELSE p.state = $4 END
          AND ($5::int IS NULL OR (c.supports, c.proposal_id) < ($5::int, $6::uuid))
        ORDER BY c.supports DESC, c.proposal_id DESC LIMIT $7`,
      [budget, of, state ?? null, supports, id, take + 1],
    );
    const items = rows.slice(0, take).map(({ zone, ...rest }) => ({ ...rest, zone: zones.find(({ key }) => key === zone) ?? null }));
    const last = items.at(-1);
    return { items, next: rows.length > take && last ? toCursor([last.supports, last.id]) : null };
  }
}
