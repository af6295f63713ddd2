import { Injectable } from '@nestjs/common';
import type { RouteInput } from '@participa/base/route.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { afterArgs } from '@participa/platform/list-order.ts';
import { pageOf } from '@participa/platform/page-of.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import type { adminBudgets } from '../../admin-contract.ts';
import { AdminCycles } from './admin-cycles.ts';
import { takeableOrder, takeablePage } from './admin-projects.statements.ts';

/** Proposals that can become projects of a cycle: neither withdrawn nor hidden, the best supported first. */
@Injectable()
export class TakeableProposals {
  constructor(
    private readonly tx: Tx,
    private readonly cycles: AdminCycles,
  ) {}

  async page(budget: string, { of, state, after, take }: RouteInput<typeof adminBudgets.takeable>['query'], { zones }: Tenant) {
    await this.cycles.read(budget);
    const statement = takeablePage({ everywhere: of === 'everywhere', ofState: state !== undefined, later: after !== undefined });
    const rows = await this.tx.rows(statement, {
      budget,
      take: take + 1,
      ...(state === undefined ? {} : { state }),
      ...afterArgs(takeableOrder, after),
    });
    const { items, next } = pageOf(rows, take, ({ supports, id }) => [supports, id]);
    return { items: items.map(({ zone, ...rest }) => ({ ...rest, zone: zones.find(({ key }) => key === zone) ?? null })), next };
  }
}
