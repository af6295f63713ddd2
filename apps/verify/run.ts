import { fieldsOf } from '@participa/voting-rules/parameters.ts';
import { rules } from '@participa/voting-rules/rules.ts';
import { readArguments, type CommandLine } from './arguments.ts';
import { checkFiles } from './check.ts';
import type { CommandIo } from './command-io.ts';
import { errorMessage } from './error-message.ts';
import { runJobs } from './jobs.ts';
import { sentencesIn } from './sentences-in.ts';
import type { Sentences } from './sentences.ts';
import { tallyFiles } from './tally.ts';
import { ruleSentence } from './rule-sentence.ts';

/** Runs one command. 0: done; 1: a check found a difference; 2: nothing (or not all) could be counted, with one line on why. */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  try {
    const commandLine = readArguments(argv, io.environment);
    const sentences = sentencesIn(commandLine.language);
    if (commandLine.help || commandLine.command === undefined) {
      io.out(`${sentences.usage}\n`);
      return commandLine.help ? 0 : 2;
    }
    return await command(commandLine, sentences, io);
  } catch (error) {
    io.err(`${errorMessage(error, sentencesIn(readLanguage(argv, io)))}\n`);
    return 2;
  }
}

async function command(commandLine: CommandLine, sentences: Sentences, io: CommandIo): Promise<number> {
  if (commandLine.command === 'rules') {
    io.out(commandLine.json ? `${JSON.stringify(listing())}\n` : listed(sentences));
    return 0;
  }
  if (commandLine.command !== 'tally') {
    io.err(`${sentences.unknownCommand(commandLine.command ?? '')}\n`);
    return 2;
  }
  if (commandLine.jobs !== undefined) return runJobs(commandLine.jobs, commandLine, sentences, io);
  if (commandLine.paths.length === 0) {
    io.err(`${sentences.noFile}\n`);
    return 2;
  }
  return commandLine.check ? checkFiles(commandLine, sentences, io) : tallyFiles(commandLine, sentences, io);
}

function listing() {
  return rules.map(({ code, version, ballotForms, parameters }) => ({
    code,
    version,
    ballotForms,
    parameters: fieldsOf(parameters),
  }));
}

function listed(sentences: Sentences): string {
  const lines = listing().flatMap(({ code, ballotForms, parameters }) => [
    `${code} — ${ruleSentence(code, sentences)}`,
    `  ${sentences.ballots}: ${ballotForms.map((form) => sentences.forms[form]).join(', ')}`,
    ...parameters.map(
      ({ name, options, default: initial }) => `  --param ${name}=${JSON.stringify(initial)}${options ? `  (${options.join(' | ')})` : ''}`,
    ),
    '',
  ]);
  return `${lines.join('\n')}`;
}

function readLanguage(argv: readonly string[], { environment }: CommandIo) {
  try {
    return readArguments(argv, environment).language;
  } catch {
    return readArguments([], environment).language;
  }
}
