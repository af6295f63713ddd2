import { fieldsOf } from '@participa/voting-rules/parameters.ts';
import { rules } from '@participa/voting-rules/rules.ts';
import { readArguments, type Asked } from './arguments.ts';
import { checkFiles } from './check.ts';
import { complaint } from './complaint.ts';
import { runJobs } from './jobs.ts';
import { sentencesIn, type Sentences } from './sentences.ts';
import { tallyFiles } from './tally.ts';

/** Where the program reads its surroundings and writes to; given, so that tests can stand in. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs one command. 0: done; 1: a check found a difference; 2: nothing (or not all) could be counted, with one line on why. */
export async function run(argv: readonly string[], around: Surroundings): Promise<number> {
  try {
    const asked = readArguments(argv, around.environment);
    const say = sentencesIn(asked.language);
    if (asked.help || asked.command === undefined) {
      around.out(`${say.usage}\n`);
      return asked.help ? 0 : 2;
    }
    return await command(asked, say, around);
  } catch (error) {
    around.err(`${complaint(error, sentencesIn(readLanguage(argv, around)))}\n`);
    return 2;
  }
}

async function command(asked: Asked, say: Sentences, around: Surroundings): Promise<number> {
  if (asked.command === 'rules') {
    around.out(asked.json ? `${JSON.stringify(listing())}\n` : listed(say));
    return 0;
  }
  if (asked.command !== 'tally') {
    around.err(`${say.unknownCommand(asked.command ?? '')}\n`);
    return 2;
  }
  if (asked.jobs !== undefined) return runJobs(asked.jobs, asked, say, around);
  if (asked.paths.length === 0) {
    around.err(`${say.noFile}\n`);
    return 2;
  }
  return asked.check ? checkFiles(asked, say, around) : tallyFiles(asked, say, around);
}

function listing() {
  return rules.map(({ code, version, ballotForms, parameters }) => ({
    code,
    version,
    ballotForms,
    parameters: fieldsOf(parameters),
  }));
}

function listed(say: Sentences): string {
  const lines = listing().flatMap(({ code, ballotForms, parameters }) => [
    `${code} — ${say.rules[code] ?? ''}`,
    `  ${say.ballots}: ${ballotForms.map((form) => say.forms[form]).join(', ')}`,
    ...parameters.map(
      ({ name, options, default: initial }) => `  --param ${name}=${JSON.stringify(initial)}${options ? `  (${options.join(' | ')})` : ''}`,
    ),
    '',
  ]);
  return `${lines.join('\n')}`;
}

function readLanguage(argv: readonly string[], { environment }: Surroundings) {
  try {
    return readArguments(argv, environment).language;
  } catch {
    return readArguments([], environment).language;
  }
}
