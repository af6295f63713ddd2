/** The time zone of the transaction's tenant, for another room's statement. */
export const tenantTimeZone = `(SELECT tenant.time_zone FROM tenants tenant WHERE tenant.id = $tenant)`;

/** Governments, as `t`, for a statement of the network; conditions follow with AND. */
export const fromGovernments = `FROM tenants t WHERE t.kind <> 'network'`;

/** The slug of the government whose id is in `column`, for a statement of the network. */
export const governmentSlug = (column: string): string => `(SELECT tenant.slug FROM tenants tenant WHERE tenant.id = ${column})`;
