// What the statements of budgets read of proposals, in which a proposal is called `p` and its counters `c`.

/** Columns of a proposal that may become a project: `cost` is what was estimated when it was answered. */
export const takeableColumns = `p.id, p.title, p.state, (p.answer->>'cost')::bigint::float8 AS cost`;

/** Proposals that moderation did not hide, with their supports; conditions follow with AND. */
export const fromVisibleProposals = `FROM proposal_counters c JOIN proposals p ON p.tenant_id = c.tenant_id AND p.id = c.proposal_id
  WHERE c.tenant_id = $tenant AND p.visible`;

/** Proposals by id, hidden ones too; conditions follow with AND. */
export const fromProposals = `FROM proposals p WHERE p.tenant_id = $tenant`;
