/** Something about the database that a person can understand and mend: print the message, no stack. */
export class PostgresProblem extends Error {
  override name = 'PostgresProblem';
}
