import { Controller } from '@nestjs/common';
import { budgets } from '../contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { Input, Who, type Asker } from '@participa/platform/http/asker.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { Budgets } from './budgets.service.ts';

@Controller()
export class BudgetsController {
  constructor(private readonly budgets: Budgets) {}

  @Serve(budgets.list)
  async list() {
    return { items: await this.budgets.list(), next: null };
  }

  @Serve(budgets.one)
  one(@Who() { tenant }: Asker, @Input() { params }: Asked<typeof budgets.one>) {
    return this.budgets.one(params.id, tenant);
  }

  @Serve(budgets.projects)
  async projects(@Input() { params, query }: Asked<typeof budgets.projects>) {
    return { items: await this.budgets.projects(params.id, query.heading) };
  }

  @Serve(budgets.works)
  async works(@Input() { params }: Asked<typeof budgets.works>) {
    return { items: await this.budgets.won(params.id) };
  }

  @Serve(budgets.project)
  project(@Input() { params }: Asked<typeof budgets.project>) {
    return this.budgets.project(params.id, params.project);
  }
}
