import type { Permission } from '@participa/base/room.ts';
import type { TextsOf } from '@participa/base/texts.ts';
import type { adminTexts } from './texts/texts.ts';

/** A section of the office: where it is, and who may enter. */
export interface AdminSection {
  name: keyof TextsOf<typeof adminTexts>['sectionTexts'];
  href: string;
  permission: Permission;
}

/** Every section of the office, in the order in which it is offered. */
const adminSections: readonly AdminSection[] = [
  { name: 'processes', href: '/admin/procesos', permission: 'process.manage' },
  { name: 'budgets', href: '/admin/presupuestos', permission: 'budget.manage' },
  { name: 'evaluation', href: '/evaluacion', permission: 'budget.evaluate' },
  { name: 'moderation', href: '/moderacion', permission: 'moderation.act' },
  { name: 'watch', href: '/moderacion/ajustes', permission: 'tenant.configure' },
  { name: 'desk', href: '/mesa', permission: 'desk.act' },
  { name: 'paper', href: '/mesa/papel', permission: 'paper.enter' },
  { name: 'roll', href: '/admin/padron', permission: 'roll.manage' },
  { name: 'people', href: '/admin/personas', permission: 'people.manage' },
  { name: 'government', href: '/admin/gobierno', permission: 'tenant.configure' },
  { name: 'statistics', href: '/admin/estadisticas', permission: 'statistics.read' },
  { name: 'audit', href: '/admin/auditoria', permission: 'audit.read' },
  { name: 'network', href: '/red', permission: 'network.operate' },
];

/** The sections open to somebody with these permissions. */
export const adminSectionsFor = (permissions: readonly Permission[]): readonly AdminSection[] =>
  adminSections.filter(({ permission }) => permissions.includes(permission));
