import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandLine } from './arguments.ts';
import { errorMessage } from './error-message.ts';
import { count, outcomeAsJson } from './count.ts';
import { readPabulib } from './read-file.ts';
import { report } from './report.ts';
import type { CommandIo } from './command-io.ts';
import type { Sentences } from './sentences.ts';

/** Counts each file (of a folder: every `.pb` in it) and prints an outcome or a report for each; what cannot be counted gets one line. */
export function tallyFiles(commandLine: CommandLine, sentences: Sentences, io: CommandIo): number {
  const { files, failed } = filesIn(commandLine.paths, sentences, io);
  let code = failed ? 2 : 0;
  for (const [index, path] of files.entries()) {
    if (files.length > 1) io.err(`${sentences.progress(index + 1, files.length, path)}\n`);
    try {
      io.out(tally(path, commandLine, sentences));
    } catch (error) {
      io.err(`${errorMessage(error, sentences, path)}\n`);
      code = 2;
    }
  }
  return code;
}

function tally(path: string, commandLine: CommandLine, sentences: Sentences): string {
  const file = readPabulib(path);
  const rule = commandLine.rule ?? 'official';
  const outcome = count(file, rule, commandLine.parameters);
  if (commandLine.json) return `${JSON.stringify({ file: path, ...outcomeAsJson(outcome, commandLine.explain) })}\n`;
  return report(file, outcome, commandLine.compare === undefined ? undefined : count(file, commandLine.compare, {}), sentences);
}

/** The files asked for, folders opened (not deeper); what is missing is said and left out. */
export function filesIn(
  paths: readonly string[],
  sentences: Sentences,
  io: CommandIo,
): { readonly files: readonly string[]; readonly failed: boolean } {
  const files: string[] = [];
  let failed = false;
  for (const path of paths) {
    try {
      if (!statSync(path).isDirectory()) files.push(path);
      else files.push(...foldersFiles(path, sentences));
    } catch (error) {
      io.err(`${errorMessage(error, sentences, path)}\n`);
      failed = true;
    }
  }
  return { files, failed };
}

function foldersFiles(path: string, sentences: Sentences): string[] {
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.pb'))
    .sort();
  if (names.length === 0) throw new Error(sentences.emptyFolder);
  return names.map((name) => join(path, name));
}
