import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProcessesModule } from '@participa/processes/api/processes.module.ts';
import { BudgetProcesses } from './budget-processes.ts';
import { BudgetsController } from './budgets.controller.ts';
import { Budgets } from './budgets.ts';
import { VoteClosings } from './vote-closings.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), ProcessesModule],
  controllers: [BudgetsController],
  providers: [Budgets, BudgetProcesses, VoteClosings],
  exports: [VoteClosings, Budgets],
})
export class BudgetsModule {}
