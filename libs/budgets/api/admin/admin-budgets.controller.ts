import { Controller } from '@nestjs/common';
import { adminBudgets } from '../../admin-contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { Input, CurrentRequester, type Requester } from '@participa/platform/http/requester.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { MoneyEditor } from './money-editor.ts';
import { AdminBudgetReader } from './admin-budget-reader.ts';

@Controller()
export class AdminBudgetsController {
  constructor(
    private readonly reading: AdminBudgetReader,
    private readonly money: MoneyEditor,
  ) {}

  @Serve(adminBudgets.list)
  async list(@CurrentRequester() { tenant }: Requester) {
    return { items: await this.reading.list(tenant) };
  }

  @Serve(adminBudgets.one)
  one(@CurrentRequester() { tenant }: Requester, @Input() { params }: RouteInput<typeof adminBudgets.one>) {
    return this.reading.one(params.id, tenant);
  }

  @Serve(adminBudgets.makeGroup)
  createGroup(@Input() { params, body }: RouteInput<typeof adminBudgets.makeGroup>) {
    return this.money.createGroup(params.id, body);
  }

  @Serve(adminBudgets.changeGroup)
  changeGroup(@Input() { params, body }: RouteInput<typeof adminBudgets.changeGroup>) {
    return this.money.changeGroup(params.id, params.group, body);
  }

  @Serve(adminBudgets.deleteGroup)
  deleteGroup(@Input() { params }: RouteInput<typeof adminBudgets.deleteGroup>) {
    return this.money.deleteGroup(params.id, params.group);
  }

  @Serve(adminBudgets.makeHeading)
  createHeading(@CurrentRequester() { tenant }: Requester, @Input() { params, body }: RouteInput<typeof adminBudgets.makeHeading>) {
    return this.money.createHeading(params.id, body, tenant);
  }

  @Serve(adminBudgets.changeHeading)
  changeHeading(@CurrentRequester() { tenant }: Requester, @Input() { params, body }: RouteInput<typeof adminBudgets.changeHeading>) {
    return this.money.changeHeading(params.id, params.heading, body, tenant);
  }

  @Serve(adminBudgets.deleteHeading)
  deleteHeading(@Input() { params }: RouteInput<typeof adminBudgets.deleteHeading>) {
    return this.money.deleteHeading(params.id, params.heading);
  }
}
