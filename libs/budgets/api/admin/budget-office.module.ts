import { Module } from '@nestjs/common';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { BudgetsModule } from '../budgets.module.ts';
import { BudgetOfficeController } from './budget-office.controller.ts';
import { EnterProjects } from './enter-projects.ts';
import { EvaluateProjects } from './evaluate-projects.ts';
import { ListDossiers } from './list-dossiers.ts';
import { OfficeCycles } from './office-cycle.ts';
import { OfficeMoney } from './office-money.ts';
import { OfficeProjectsController } from './office-projects.controller.ts';
import { OfficeReading } from './office-reading.ts';
import { OfficeWorks } from './office-works.ts';
import { OneProject } from './one-project.ts';
import { PreviewRule } from './preview-rule.ts';
import { TakeableProposals } from './takeable-proposals.ts';

/** The office of budgets: all that writes groups, headings, projects and works. */
@Module({
  imports: [AuditModule, BudgetsModule],
  controllers: [BudgetOfficeController, OfficeProjectsController],
  providers: [
    OfficeCycles,
    OfficeReading,
    OfficeMoney,
    OneProject,
    ListDossiers,
    EnterProjects,
    EvaluateProjects,
    TakeableProposals,
    OfficeWorks,
    PreviewRule,
  ],
})
export class BudgetOfficeModule {}
