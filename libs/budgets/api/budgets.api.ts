import { defineApiRoom } from '@participa/platform/api-room.ts';
import { budgetOffice } from '../admin-contract.ts';
import { budgets } from '../contract.ts';
import { room } from '../room.ts';
import { Budgets1763900000009 } from './migrations/0009-budgets.ts';
import { BudgetsModule } from './budgets.module.ts';
import { BudgetOfficeModule } from './admin/budget-office.module.ts';

export const budgetsApi = defineApiRoom({
  room,
  module: BudgetsModule,
  modulesFor: () => [BudgetOfficeModule],
  routes: { budgets, budgetOffice },
  migrations: [Budgets1763900000009],
});
