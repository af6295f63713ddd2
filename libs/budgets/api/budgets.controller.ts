import { Controller } from '@nestjs/common';
import { budgets } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { Input, CurrentRequester, type Requester } from '@participa/platform/http/requester.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { Budgets } from './budgets.ts';

@Controller()
export class BudgetsController {
  constructor(private readonly budgets: Budgets) {}

  @Serve(budgets.list)
  async list() {
    return { items: await this.budgets.list(), next: null };
  }

  @Serve(budgets.one)
  one(@CurrentRequester() { tenant }: Requester, @Input() { params }: RouteInput<typeof budgets.one>) {
    return this.budgets.one(params.id, tenant);
  }

  @Serve(budgets.projects)
  async projects(@Input() { params, query }: RouteInput<typeof budgets.projects>) {
    return { items: await this.budgets.projects(params.id, query.heading) };
  }

  @Serve(budgets.works)
  async works(@Input() { params }: RouteInput<typeof budgets.works>) {
    return { items: await this.budgets.won(params.id) };
  }

  @Serve(budgets.project)
  project(@Input() { params }: RouteInput<typeof budgets.project>) {
    return this.budgets.project(params.id, params.project);
  }
}
