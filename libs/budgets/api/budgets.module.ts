import { Module } from '@nestjs/common';
import { ProcessesModule } from '@participa/processes/api/processes.module.ts';
import { BudgetsController } from './budgets.controller.ts';
import { Budgets } from './budgets.service.ts';

@Module({ imports: [ProcessesModule], controllers: [BudgetsController], providers: [Budgets], exports: [Budgets] })
export class BudgetsModule {}
