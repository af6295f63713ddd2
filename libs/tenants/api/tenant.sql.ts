/** The time zone of the transaction's tenant, for another room's statement. */
export const tenantTimeZone = `(SELECT tenant.time_zone FROM tenants tenant WHERE tenant.id = $tenant)`;
