// The rooms that have pages, a line each. Those that bring a kind of processes stand above processes.
export { auditPages } from '@participa/audit/web/routes.tsx';
export { ballotsPages } from '@participa/ballots/web/routes.tsx';
export { budgetsPages } from '@participa/budgets/web/routes.tsx';
export { deskPages } from '@participa/desk/web/routes.tsx';
export { frontPages } from '@participa/front/web/routes.tsx';
export { legalPages } from '@participa/legal/web/routes.tsx';
export { moderationPages } from '@participa/moderation/web/routes.tsx';
export { networkPages } from '@participa/network/web/routes.tsx';
export { notificationsPages } from '@participa/notifications/web/routes.tsx';
export { peoplePages } from '@participa/people/web/routes.tsx';
export { proposalsPages } from '@participa/proposals/web/routes.tsx';
export { processesPages } from '@participa/processes/web/routes.tsx';
export { rollPages } from '@participa/roll/web/routes.tsx';
export { statisticsPages } from '@participa/statistics/web/routes.tsx';
export { tenantsPages } from '@participa/tenants/web/routes.tsx';
