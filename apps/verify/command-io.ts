/** Where the program reads its surroundings and writes to; given, so that tests can stand in. */
export interface CommandIo {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
