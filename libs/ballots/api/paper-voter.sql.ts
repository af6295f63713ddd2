/** How many voters were marked with the batch of paper ballots whose id is in `column`. */
export const paperVoterCount = (column: string): string =>
  `(SELECT count(*)::int FROM roll_marks mark WHERE mark.tenant_id = $tenant AND mark.batch_id = ${column})`;
