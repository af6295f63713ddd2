/** What an attacker knows: both tenants by id, as anybody may, and somebody of her own. */
export interface Known {
  mine: string;
  other: string;
  me: string;
  /** Ids of the other tenant's rows, as they stand in the addresses of its pages. */
  theirs: { person: string; quiet: string; proposal: string; comment: string };
}

/**
 * One way of reaching another tenant with SQL of one's own choosing, run inside the attacker's sealed transaction. `reads` must bring
 * nothing of the other tenant; `does` must be refused or touch nothing. With `control` the same SQL is first tried without row-level
 * security, under the role that bypasses it or a superuser, and must then get through: else the attack would prove nothing.
 */
export interface Attack {
  name: string;
  reads?: (known: Known) => string[];
  does?: (known: Known) => string[];
  control?: 'backup' | 'superuser';
}
