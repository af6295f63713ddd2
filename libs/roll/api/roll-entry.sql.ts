// What other rooms' statements read of the roll.

/** The entry whose key is in `column`, as `RollEntryJson`; NULL for none. */
export const rollEntryJson = (column: string): string =>
  `(SELECT json_build_object('born', entry.born, 'zone', entry.zone)
     FROM roll_entries entry WHERE entry.tenant_id = $tenant AND entry.key = ${column})`;

/** How many people on the roll are `$minimumAge` years old on the day `$today` and live in one of `$zones`; with no zones, anywhere. */
export const rollEntryCount = `(SELECT count(*)::int FROM roll_entries entry WHERE entry.tenant_id = $tenant
  AND entry.born <= $today::date - make_interval(years => $minimumAge) AND (cardinality($zones::text[]) = 0 OR entry.zone = ANY($zones)))`;
