/** The rule by which the decision whose id is in `column` was taken, for another room's statement. */
export const ruleOfDecision = (column: string): string =>
  `(SELECT decision.rule FROM moderation_decisions decision WHERE decision.tenant_id = $tenant AND decision.id = ${column})`;
