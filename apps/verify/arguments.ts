import { parseArgs } from 'node:util';

/** Languages a report can be written in. */
export const languages = ['es', 'en', 'pt'] as const;
export type Language = (typeof languages)[number];

/** What was asked on the command line. */
export interface CommandLine {
  readonly command: string | undefined;
  readonly paths: readonly string[];
  readonly rule: string | undefined;
  readonly parameters: Readonly<Record<string, string>>;
  readonly compare: string | undefined;
  readonly jobs: string | undefined;
  readonly json: boolean;
  readonly explain: boolean;
  readonly check: boolean;
  readonly help: boolean;
  readonly language: Language;
}

/** A command line that cannot be understood; `problem` is what Node or we noticed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the command line. The language is the one asked for, else the environment's, else Spanish. */
export function readArguments(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): CommandLine {
  const { values, positionals } = parsed(argv);
  const [command, ...paths] = positionals;
  return {
    command,
    paths,
    rule: values.rule,
    parameters: Object.fromEntries((values.param ?? []).map(pair)),
    compare: values.compare,
    jobs: values.jobs,
    json: values.json ?? false,
    explain: values.explain ?? false,
    check: values.check ?? false,
    help: values.help ?? false,
    language: languageOf(values.lang ?? environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG']),
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        rule: { type: 'string' },
        param: { type: 'string', multiple: true },
        compare: { type: 'string' },
        jobs: { type: 'string' },
        json: { type: 'boolean' },
        explain: { type: 'boolean' },
        check: { type: 'boolean' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

function pair(text: string): [name: string, value: string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--param ${text}: name=value`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function languageOf(wanted: string | undefined): Language {
  const start = (wanted ?? '').slice(0, 2).toLowerCase();
  return languages.find((language) => language === start) ?? 'es';
}
