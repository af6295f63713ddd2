/** What `rollEntryJson` gives: the day of birth and the zone. */
export interface RollEntryJson {
  born: string;
  zone: string | null;
}
