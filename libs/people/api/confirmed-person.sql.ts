/** Joins the person whose id is the expression `id`, as `a`, if her address is confirmed: for `a.email`, `a.language`. */
export const joinConfirmedPerson = (id: string) =>
  `JOIN people a ON a.tenant_id = $tenant AND a.id = ${id} AND a.email_confirmed_at IS NOT NULL`;
