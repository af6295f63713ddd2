import { Controller } from '@nestjs/common';
import { budgetOffice } from '../../admin-contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { Input, Who, type Asker } from '@participa/platform/http/asker.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { EnterProjects } from './enter-projects.ts';
import { EvaluateProjects } from './evaluate-projects.ts';
import { ListDossiers } from './list-dossiers.ts';
import { OfficeWorks } from './office-works.ts';
import { OneProject } from './one-project.ts';
import { TakeableProposals } from './takeable-proposals.ts';

@Controller()
export class OfficeProjectsController {
  constructor(
    private readonly dossierList: ListDossiers,
    private readonly reading: OneProject,
    private readonly entering: EnterProjects,
    private readonly evaluating: EvaluateProjects,
    private readonly proposals: TakeableProposals,
    private readonly winners: OfficeWorks,
  ) {}

  @Serve(budgetOffice.projects)
  projects(@Who() { tenant }: Asker, @Input() { params, query }: Asked<typeof budgetOffice.projects>) {
    return this.dossierList.projects(params.id, query, tenant);
  }

  @Serve(budgetOffice.project)
  project(@Who() { tenant }: Asker, @Input() { params }: Asked<typeof budgetOffice.project>) {
    return this.reading.read(params.id, params.project, tenant);
  }

  @Serve(budgetOffice.enter)
  enter(@Input() { params, body }: Asked<typeof budgetOffice.enter>) {
    return this.entering.enter(params.id, body);
  }

  @Serve(budgetOffice.change)
  change(@Input() { params, body }: Asked<typeof budgetOffice.change>) {
    return this.entering.change(params.id, params.project, body);
  }

  @Serve(budgetOffice.withdraw)
  withdraw(@Input() { params, body }: Asked<typeof budgetOffice.withdraw>) {
    return this.evaluating.withdraw(params.id, params.project, body.reason);
  }

  @Serve(budgetOffice.restore)
  restore(@Input() { params }: Asked<typeof budgetOffice.restore>) {
    return this.evaluating.restore(params.id, params.project);
  }

  @Serve(budgetOffice.takeable)
  takeable(@Who() { tenant }: Asker, @Input() { params, query }: Asked<typeof budgetOffice.takeable>) {
    return this.proposals.page(params.id, query, tenant);
  }

  @Serve(budgetOffice.take)
  take(@Input() { params, body }: Asked<typeof budgetOffice.take>) {
    return this.entering.take(params.id, body.proposals);
  }

  @Serve(budgetOffice.importSheet)
  importSheet(@Input() { params, body }: Asked<typeof budgetOffice.importSheet>) {
    return this.entering.importSheet(params.id, body.csv, body.check);
  }

  @Serve(budgetOffice.dossiers)
  dossiers(@Who() { tenant }: Asker, @Input() { query }: Asked<typeof budgetOffice.dossiers>) {
    return this.dossierList.page(query, tenant);
  }

  @Serve(budgetOffice.choices)
  choices() {
    return this.dossierList.choices();
  }

  @Serve(budgetOffice.dossiersFile)
  dossiersFile(@Who() { tenant }: Asker, @Input() { query }: Asked<typeof budgetOffice.dossiersFile>) {
    return this.dossierList.file(query, tenant);
  }

  @Serve(budgetOffice.evaluate)
  evaluate(@Input() { params, body }: Asked<typeof budgetOffice.evaluate>) {
    return this.evaluating.evaluate(params.id, params.project, body);
  }

  @Serve(budgetOffice.works)
  async works(@Input() { params }: Asked<typeof budgetOffice.works>) {
    return { items: await this.winners.list(params.id) };
  }

  @Serve(budgetOffice.work)
  work(@Who() { tenant }: Asker, @Input() { params }: Asked<typeof budgetOffice.work>) {
    return this.winners.one(params.id, params.project, tenant);
  }

  @Serve(budgetOffice.changeWork)
  changeWork(@Input() { params, body }: Asked<typeof budgetOffice.changeWork>) {
    return this.winners.change(params.id, params.project, body);
  }

  @Serve(budgetOffice.tellNews)
  tellNews(@Input() { params, body }: Asked<typeof budgetOffice.tellNews>) {
    return this.winners.tell(params.id, params.project, body.text);
  }
}
