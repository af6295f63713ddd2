import type { Permission } from '@participa/base/room.ts';
import type { TextsOf } from '@participa/base/texts.ts';
import { adminProcessesPath } from '@participa/processes/paths.ts';
import { adminBudgetsPath, dossiersPath } from '@participa/budgets/paths.ts';
import { moderationSettingsPath, queuePath } from '@participa/moderation/paths.ts';
import { deskPath, paperBatchesPath } from '@participa/desk/paths.ts';
import { rollPath } from '@participa/roll/paths.ts';
import { peoplePath } from '@participa/people/paths.ts';
import { governmentPath } from '@participa/tenants/paths.ts';
import { statisticsPath } from '@participa/statistics/paths.ts';
import { auditPath } from '@participa/audit/paths.ts';
import { networkPath } from '@participa/network/paths.ts';
import type { adminTexts } from './texts/texts.ts';

/** A section of the office: where it is, and who may enter. */
export interface AdminSection {
  name: keyof TextsOf<typeof adminTexts>['sectionTexts'];
  href: string;
  permission: Permission;
}

/** Every section of the office, in the order in which it is offered. */
const adminSections: readonly AdminSection[] = [
  { name: 'processes', href: adminProcessesPath(), permission: 'process.manage' },
  { name: 'budgets', href: adminBudgetsPath(), permission: 'budget.manage' },
  { name: 'evaluation', href: dossiersPath(), permission: 'budget.evaluate' },
  { name: 'moderation', href: queuePath(), permission: 'moderation.act' },
  { name: 'watch', href: moderationSettingsPath(), permission: 'tenant.configure' },
  { name: 'desk', href: deskPath(), permission: 'desk.act' },
  { name: 'paper', href: paperBatchesPath(), permission: 'paper.enter' },
  { name: 'roll', href: rollPath(), permission: 'roll.manage' },
  { name: 'people', href: peoplePath(), permission: 'people.manage' },
  { name: 'government', href: governmentPath(), permission: 'tenant.configure' },
  { name: 'statistics', href: statisticsPath(), permission: 'statistics.read' },
  { name: 'audit', href: auditPath(), permission: 'audit.read' },
  { name: 'network', href: networkPath(), permission: 'network.operate' },
];

/** The sections open to somebody with these permissions. */
export const adminSectionsFor = (permissions: readonly Permission[]): readonly AdminSection[] =>
  adminSections.filter(({ permission }) => permissions.includes(permission));
