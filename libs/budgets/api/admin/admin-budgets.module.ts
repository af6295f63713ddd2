import { Module } from '@nestjs/common';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { BudgetsModule } from '../budgets.module.ts';
import { AdminBudgetsController } from './admin-budgets.controller.ts';
import { ProjectEntry } from './project-entry.ts';
import { ProjectEvaluator } from './project-evaluator.ts';
import { DossierList } from './dossier-list.ts';
import { AdminCycles } from './admin-cycles.ts';
import { MoneyEditor } from './money-editor.ts';
import { AdminProjectsController } from './admin-projects.controller.ts';
import { AdminBudgetReader } from './admin-budget-reader.ts';
import { AdminWorks } from './admin-works.ts';
import { AdminProjectReader } from './admin-project-reader.ts';
import { TakeableProposals } from './takeable-proposals.ts';

/** The office of budgets: all that writes groups, headings, projects and works. */
@Module({
  imports: [AuditModule, BudgetsModule],
  controllers: [AdminBudgetsController, AdminProjectsController],
  providers: [
    AdminCycles,
    AdminBudgetReader,
    MoneyEditor,
    AdminProjectReader,
    DossierList,
    ProjectEntry,
    ProjectEvaluator,
    TakeableProposals,
    AdminWorks,
  ],
  exports: [AdminCycles],
})
export class AdminBudgetsModule {}
