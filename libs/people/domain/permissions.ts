const everybody = ['public.read', 'account.open', 'report.write'] as const;
/** What every account of a government may do, staff included: they are neighbours too. */
const neighbour = [
  ...everybody,
  'account.own',
  'proposal.write',
  'proposal.support',
  'comment.write',
  'comment.vote',
  'process.follow',
  'ballot.cast',
] as const;

/** What a person may do, by role. Data: a route names a permission, a role grants it, nothing else decides. */
export const rolePermissions = {
  visitor: everybody,
  resident: neighbour,
  moderator: [...neighbour, 'moderation.act'],
  evaluator: [...neighbour, 'budget.evaluate'],
  officer: [...neighbour, 'desk.act', 'paper.enter'],
  admin: [
    ...neighbour,
    'proposal.answer',
    'audit.read',
    'tenant.configure',
    'process.manage',
    'budget.manage',
    'budget.evaluate',
    'roll.manage',
    'people.manage',
    'paper.enter',
    'statistics.read',
  ],
  operator: [...everybody, 'account.own', 'audit.read', 'network.operate'],
} as const;

export type Role = keyof typeof rolePermissions;
export type Permission = (typeof rolePermissions)[Role][number];

/** Roles that an account can have; everybody else is a visitor. */
export const accountRoles = ['resident', 'moderator', 'evaluator', 'officer', 'admin', 'operator'] as const satisfies Role[];

/** Whether any of `roles` grants `permission`; nobody in particular is a visitor. */
export const may = (roles: readonly Role[], permission: Permission): boolean =>
  (roles.length ? roles : (['visitor'] as const)).some((role) => (rolePermissions[role] as readonly Permission[]).includes(permission));
