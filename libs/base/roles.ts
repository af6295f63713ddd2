/** Every role that an account can have, the operator's too; a person without an account is a visitor. */
export const accountRoles = ['resident', 'moderator', 'evaluator', 'officer', 'admin', 'operator'] as const;
export type Role = 'visitor' | (typeof accountRoles)[number];

/** Every role, visitors included. */
export const everybody = ['visitor', ...accountRoles] as const;

/** Every account of a government, staff included: they are neighbours too. The operator of the network is none. */
export const neighbours = ['resident', 'moderator', 'evaluator', 'officer', 'admin'] as const;
