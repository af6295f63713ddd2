import { present } from '@participa/base/present.ts';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { PabulibFile } from '@participa/voting-rules/pabulib/reader.ts';
import type { CommandLine } from './arguments.ts';
import { errorMessage } from './error-message.ts';
import { count, outcomeAsJson } from './count.ts';
import { readPabulib } from './read-file.ts';
import type { CommandIo } from './command-io.ts';
import type { Sentences } from './sentences.ts';

interface Job {
  readonly file: string;
  readonly rule: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Counts many: one `{"file","rule","params"}` a line in, one outcome a line out, in the same order. Files are read one after the
 * other, each
 * once, however the jobs are ordered; a job that fails gives a line with `error` and the others go on.
 */
export function runJobs(path: string, commandLine: CommandLine, sentences: Sentences, io: CommandIo): number {
  const jobs = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readJob(line, path));
  const byFile = new Map<string, number[]>();
  for (const [index, { file }] of jobs.entries()) byFile.set(file, [...(byFile.get(file) ?? []), index]);
  const done: string[] = [];
  let written = 0;
  let failed = false;
  for (const [name, indices] of byFile) {
    let file: PabulibFile | undefined;
    for (const index of indices) {
      const { rule, params } = present(jobs[index]);
      try {
        file ??= readPabulib(name);
        done[index] = JSON.stringify({ file: name, ...outcomeAsJson(count(file, rule, params), commandLine.explain) });
      } catch (error) {
        failed = true;
        const line = errorMessage(error, sentences, name);
        io.err(`${line}\n`);
        done[index] = JSON.stringify({ file: name, rule, parameters: params, error: line });
      }
    }
    for (; done[written] !== undefined; written++) io.out(`${done[written]}\n`);
  }
  return failed ? 2 : 0;
}

function readJob(line: string, path: string): Job {
  const { file, rule, params = {} } = JSON.parse(line) as Partial<Job>;
  if (typeof file !== 'string' || typeof rule !== 'string') throw new SyntaxError(line.slice(0, 60));
  const beside = resolve(dirname(path), file);
  return { file: !existsSync(file) && existsSync(beside) ? beside : file, rule, params };
}
