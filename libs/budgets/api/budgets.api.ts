import { defineApiRoom } from '@participa/platform/api-room.ts';
import { adminBudgets } from '../admin-contract.ts';
import { budgets } from '../contract.ts';
import { room } from '../room.ts';
import { names } from '../texts/names.ts';
import { budgetsRefusals } from '../texts/texts.ts';
import { Budgets1763900000009 } from './migrations/0009-budgets.ts';
import { BudgetsModule } from './budgets.module.ts';
import { AdminBudgetsModule } from './admin/admin-budgets.module.ts';

export const budgetsApi = defineApiRoom({
  room,
  names,
  refusals: budgetsRefusals,
  module: BudgetsModule,
  modulesFor: () => [AdminBudgetsModule],
  routes: { budgets, budgetOffice: adminBudgets },
  migrations: [Budgets1763900000009],
});
