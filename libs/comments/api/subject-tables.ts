/** Where the owner of a kind of subject keeps it, so that one statement writes a comment and counts it. */
export interface SubjectTables {
  /** The code by which comments know this kind of subject. */
  readonly kind: string;
  /** The table of the subjects, called `s` in these statements. */
  readonly table: string;
  /** Whether everybody may read `s`; under a hidden subject there are no comments either. */
  readonly shown: string;
  /** What `s` is called. */
  readonly title: string;
  /** JSON about `s` by which `obstacle` decides. */
  readonly state: string;
  /** The row in which comments are counted: its table, and the names of its columns. */
  readonly counters: { readonly table: string; readonly key: string; readonly comments: string };
}
