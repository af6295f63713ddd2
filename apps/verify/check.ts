import { officialSelection } from '@participa/voting-rules/pabulib/official.ts';
import type { CommandLine } from './arguments.ts';
import { errorMessage } from './error-message.ts';
import { count } from './count.ts';
import { readPabulib } from './read-file.ts';
import type { CommandIo } from './command-io.ts';
import type { Sentences } from './sentences.ts';
import { filesIn } from './tally.ts';
import type { Verdict } from './verdict.ts';

/** Counts each file under its own rule (or the one asked for) and compares with the projects it says were funded. */
export function checkFiles(commandLine: CommandLine, sentences: Sentences, io: CommandIo): number {
  const { files, failed } = filesIn(commandLine.paths, sentences, io);
  const totals = { same: 0, different: 0, silent: 0, failed: failed ? 1 : 0 };
  for (const [index, path] of files.entries()) {
    if (files.length > 1) io.err(`${sentences.progress(index + 1, files.length, path)}\n`);
    try {
      const verdict = check(path, commandLine);
      totals[verdict.result]++;
      io.out(commandLine.json ? `${JSON.stringify({ file: path, ...verdict })}\n` : `${path}: ${sentences.verdict(verdict)}\n`);
    } catch (error) {
      totals.failed++;
      io.err(`${errorMessage(error, sentences, path)}\n`);
    }
  }
  if (files.length > 1 && !commandLine.json) io.out(`${sentences.checked(totals)}\n`);
  if (totals.failed > 0) return 2;
  return totals.different > 0 ? 1 : 0;
}

function check(path: string, commandLine: CommandLine): Verdict {
  const file = readPabulib(path);
  const rule = commandLine.rule ?? file.meta.get('rule') ?? '';
  const official = officialSelection(file);
  if (!official || rule === '' || rule === 'unknown') return { result: 'silent', rule, extra: [], missing: [], onlyTies: false };
  const outcome = count(file, commandLine.rule ?? 'official', commandLine.parameters);
  const extra = outcome.selected.filter((id) => !official.has(id));
  const missing = [...official].filter((id) => !outcome.selected.includes(id));
  const tied = new Set(outcome.ties.flatMap((tie) => tie.tied));
  const differing = [...extra, ...missing];
  return {
    result: differing.length === 0 ? 'same' : 'different',
    rule,
    extra,
    missing,
    onlyTies: differing.length > 0 && differing.every((id) => tied.has(id)),
  };
}
