// The registry of rooms on the server: one line a room.
export { auditApi } from '@participa/audit/api/audit.api.ts';
export { tenantsApi } from '@participa/tenants/api/tenants.api.ts';
export { notificationsApi } from '@participa/notifications/api/notifications.api.ts';
export { peopleApi } from '@participa/people/api/people.api.ts';
export { rollApi } from '@participa/roll/api/roll.api.ts';
export { moderationApi } from '@participa/moderation/api/moderation.api.ts';
export { commentsApi } from '@participa/comments/api/comments.api.ts';
export { processesApi } from '@participa/processes/api/processes.api.ts';
export { proposalsApi } from '@participa/proposals/api/proposals.api.ts';
export { budgetsApi } from '@participa/budgets/api/budgets.api.ts';
export { ballotsApi } from '@participa/ballots/api/ballots.api.ts';
export { deskApi } from '@participa/desk/api/desk.api.ts';
export { statisticsApi } from '@participa/statistics/api/statistics.api.ts';
export { networkApi } from '@participa/network/api/network.api.ts';
