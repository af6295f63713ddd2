/** Whether a statement mentions a tenant's table more often than a tenant: each mention of a table needs one. */
export function forgetsTenant(sql: string, tenantTables: readonly string[]): boolean {
  const tables = [...sql.matchAll(/\b(?:FROM|JOIN|INTO|UPDATE|USING)\s+(?:ONLY\s+)?"?(\w+)"?/gi)].filter(
    ([, table]) => table !== undefined && tenantTables.includes(table),
  );
  return tables.length > 0 && [...sql.matchAll(/tenant_id/g)].length < tables.length;
}
