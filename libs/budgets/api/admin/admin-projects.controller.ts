import { Controller } from '@nestjs/common';
import { adminBudgets } from '../../admin-contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { Input, CurrentRequester, type Requester } from '@participa/platform/http/requester.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { ProjectEntry } from './project-entry.ts';
import { ProjectEvaluator } from './project-evaluator.ts';
import { DossierList } from './dossier-list.ts';
import { AdminWorks } from './admin-works.ts';
import { AdminProjectReader } from './admin-project-reader.ts';
import { TakeableProposals } from './takeable-proposals.ts';

@Controller()
export class AdminProjectsController {
  constructor(
    private readonly dossierList: DossierList,
    private readonly reading: AdminProjectReader,
    private readonly entry: ProjectEntry,
    private readonly evaluator: ProjectEvaluator,
    private readonly proposals: TakeableProposals,
    private readonly winners: AdminWorks,
  ) {}

  @Serve(adminBudgets.projects)
  projects(@CurrentRequester() { tenant }: Requester, @Input() { params, query }: RouteInput<typeof adminBudgets.projects>) {
    return this.dossierList.projects(params.id, query, tenant);
  }

  @Serve(adminBudgets.project)
  project(@CurrentRequester() { tenant }: Requester, @Input() { params }: RouteInput<typeof adminBudgets.project>) {
    return this.reading.read(params.id, params.project, tenant);
  }

  @Serve(adminBudgets.enter)
  enter(@Input() { params, body }: RouteInput<typeof adminBudgets.enter>) {
    return this.entry.enter(params.id, body);
  }

  @Serve(adminBudgets.change)
  change(@Input() { params, body }: RouteInput<typeof adminBudgets.change>) {
    return this.entry.change(params.id, params.project, body);
  }

  @Serve(adminBudgets.withdraw)
  withdraw(@Input() { params, body }: RouteInput<typeof adminBudgets.withdraw>) {
    return this.evaluator.withdraw(params.id, params.project, body.reason);
  }

  @Serve(adminBudgets.restore)
  restore(@Input() { params }: RouteInput<typeof adminBudgets.restore>) {
    return this.evaluator.restore(params.id, params.project);
  }

  @Serve(adminBudgets.takeable)
  takeable(@CurrentRequester() { tenant }: Requester, @Input() { params, query }: RouteInput<typeof adminBudgets.takeable>) {
    return this.proposals.page(params.id, query, tenant);
  }

  @Serve(adminBudgets.take)
  take(@Input() { params, body }: RouteInput<typeof adminBudgets.take>) {
    return this.entry.take(params.id, body.proposals);
  }

  @Serve(adminBudgets.importSheet)
  importSheet(@Input() { params, body }: RouteInput<typeof adminBudgets.importSheet>) {
    return this.entry.importSheet(params.id, body.csv, body.check);
  }

  @Serve(adminBudgets.dossiers)
  dossiers(@CurrentRequester() { tenant }: Requester, @Input() { query }: RouteInput<typeof adminBudgets.dossiers>) {
    return this.dossierList.page(query, tenant);
  }

  @Serve(adminBudgets.choices)
  choices() {
    return this.dossierList.choices();
  }

  @Serve(adminBudgets.dossiersFile)
  dossiersFile(@CurrentRequester() { tenant }: Requester, @Input() { query }: RouteInput<typeof adminBudgets.dossiersFile>) {
    return this.dossierList.file(query, tenant);
  }

  @Serve(adminBudgets.evaluate)
  evaluate(@Input() { params, body }: RouteInput<typeof adminBudgets.evaluate>) {
    return this.evaluator.evaluate(params.id, params.project, body);
  }

  @Serve(adminBudgets.works)
  async works(@Input() { params }: RouteInput<typeof adminBudgets.works>) {
    return { items: await this.winners.list(params.id) };
  }

  @Serve(adminBudgets.work)
  work(@CurrentRequester() { tenant }: Requester, @Input() { params }: RouteInput<typeof adminBudgets.work>) {
    return this.winners.one(params.id, params.project, tenant);
  }

  @Serve(adminBudgets.changeWork)
  changeWork(@Input() { params, body }: RouteInput<typeof adminBudgets.changeWork>) {
    return this.winners.change(params.id, params.project, body);
  }

  @Serve(adminBudgets.tellNews)
  publishNews(@Input() { params, body }: RouteInput<typeof adminBudgets.tellNews>) {
    return this.winners.publishNews(params.id, params.project, body.text);
  }
}
