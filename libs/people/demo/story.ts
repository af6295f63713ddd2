/** Somebody who takes part, known in the story by a short unique key. */
export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly zone: string;
}
