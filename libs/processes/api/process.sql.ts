// What other rooms' statements read of processes.

const json = `json_build_object('id', process.id, 'title', process.title, 'state', process.state,
  'phases', process.rules->'phases', 'eligibility', process.rules->'eligibility')`;

/** The process whose id is in `column`, as `ProcessJson`; NULL for none. Its phase is that of the moment in which it is read. */
export const processJson = (column: string): string =>
  `(SELECT ${json} FROM processes process WHERE process.tenant_id = $tenant AND process.id = ${column})`;

/** The process `$process` as `ProcessJson`, held as it is until the end of the transaction, and the moment. */
export const processHeld = `SELECT ${json} AS process, clock_timestamp() AS read_at
  FROM processes process WHERE process.tenant_id = $tenant AND process.id = $process FOR SHARE OF process`;
