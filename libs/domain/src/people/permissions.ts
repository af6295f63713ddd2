/** What a person may do, by role. Data: a route names a permission, a role grants it, nothing else decides. */
export const rolePermissions = {
  visitor: ['public.read', 'account.open'],
  resident: ['public.read', 'account.open', 'account.own', 'proposal.write', 'proposal.support', 'comment.write', 'comment.vote'],
  moderator: ['public.read', 'account.open', 'account.own', 'proposal.write', 'proposal.support', 'comment.write', 'comment.vote', 'moderation.act'],
  admin: [
    'public.read', 'account.open', 'account.own', 'proposal.write', 'proposal.support', 'comment.write', 'comment.vote', 'proposal.answer', 'audit.read', 'tenant.configure',
  ],
  operator: ['public.read', 'account.open', 'account.own', 'audit.read', 'network.operate'],
} as const;

export type Role = keyof typeof rolePermissions;
export type Permission = (typeof rolePermissions)[Role][number];

/** Roles that an account can have; everybody else is a visitor. */
export const accountRoles = ['resident', 'moderator', 'admin', 'operator'] as const satisfies Role[];

/** Whether any of `roles` grants `permission`; nobody in particular is a visitor. */
export const may = (roles: readonly Role[], permission: Permission): boolean =>
  (roles.length ? roles : (['visitor'] as const)).some((role) => (rolePermissions[role] as readonly Permission[]).includes(permission));
