// What other rooms' statements read of the roll.

/** The entry whose key is in `column`, as `RollEntryJson`; NULL for none. */
export const rollEntryJson = (column: string): string =>
  `(SELECT json_build_object('born', entry.born, 'zone', entry.zone)
     FROM roll_entries entry WHERE entry.tenant_id = $tenant AND entry.key = ${column})`;

/** How many entries are of people born until `$bornUntil` who live in one of `$zones`; with no zones, anywhere. */
export const rollEntryCount = `(SELECT count(*)::int FROM roll_entries entry WHERE entry.tenant_id = $tenant
  AND entry.born <= $bornUntil AND (cardinality($zones::text[]) = 0 OR entry.zone = ANY($zones)))`;
