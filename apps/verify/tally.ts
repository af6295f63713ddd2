import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Asked } from './arguments.ts';
import { complaint } from './complaint.ts';
import { count, outcomeAsJson } from './count.ts';
import { readPabulib } from './read-file.ts';
import { report } from './report.ts';
import type { Surroundings } from './run.ts';
import type { Sentences } from './sentences.ts';

/** Counts each file (of a folder: every `.pb` in it) and prints an outcome or a report for each; what cannot be counted gets one line. */
export function tallyFiles(asked: Asked, say: Sentences, around: Surroundings): number {
  const { files, failed } = filesIn(asked.paths, say, around);
  let code = failed ? 2 : 0;
  for (const [index, path] of files.entries()) {
    if (files.length > 1) around.err(`${say.progress(index + 1, files.length, path)}\n`);
    try {
      around.out(tally(path, asked, say));
    } catch (error) {
      around.err(`${complaint(error, say, path)}\n`);
      code = 2;
    }
  }
  return code;
}

function tally(path: string, asked: Asked, say: Sentences): string {
  const file = readPabulib(path);
  const rule = asked.rule ?? 'official';
  const outcome = count(file, rule, asked.parameters);
  if (asked.json) return `${JSON.stringify({ file: path, ...outcomeAsJson(outcome, asked.explain) })}\n`;
  return report(file, outcome, asked.compare === undefined ? undefined : count(file, asked.compare, {}), say);
}

/** The files asked for, folders opened (not deeper); what is missing is said and left out. */
export function filesIn(
  paths: readonly string[],
  say: Sentences,
  around: Surroundings,
): { readonly files: readonly string[]; readonly failed: boolean } {
  const files: string[] = [];
  let failed = false;
  for (const path of paths) {
    try {
      if (!statSync(path).isDirectory()) files.push(path);
      else files.push(...foldersFiles(path, say));
    } catch (error) {
      around.err(`${complaint(error, say, path)}\n`);
      failed = true;
    }
  }
  return { files, failed };
}

function foldersFiles(path: string, say: Sentences): string[] {
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.pb'))
    .sort();
  if (names.length === 0) throw new Error(say.emptyFolder);
  return names.map((name) => join(path, name));
}
