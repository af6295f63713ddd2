import type { Permission } from '@participa/base/room.ts';
import type { Offices } from '@participa/messages/offices.ts';

/** A section of the office: where it is, and who may enter. */
export interface Door {
  name: keyof Offices['home']['doors'];
  href: string;
  can: Permission;
}

/** Every section of the office, in the order in which it is offered. */
const doors: readonly Door[] = [
  { name: 'processes', href: '/admin/procesos', can: 'process.manage' },
  { name: 'budgets', href: '/admin/presupuestos', can: 'budget.manage' },
  { name: 'evaluation', href: '/evaluacion', can: 'budget.evaluate' },
  { name: 'moderation', href: '/moderacion', can: 'moderation.act' },
  { name: 'watch', href: '/moderacion/ajustes', can: 'tenant.configure' },
  { name: 'desk', href: '/mesa', can: 'desk.act' },
  { name: 'paper', href: '/mesa/papel', can: 'paper.enter' },
  { name: 'roll', href: '/admin/padron', can: 'roll.manage' },
  { name: 'people', href: '/admin/personas', can: 'people.manage' },
  { name: 'government', href: '/admin/gobierno', can: 'tenant.configure' },
  { name: 'statistics', href: '/admin/estadisticas', can: 'statistics.read' },
  { name: 'audit', href: '/admin/auditoria', can: 'audit.read' },
  { name: 'network', href: '/red', can: 'network.operate' },
];

/** The sections open to somebody with these permissions. */
export const doorsFor = (permissions: readonly Permission[]): readonly Door[] => doors.filter(({ can }) => permissions.includes(can));
