import { officialSelection } from '@participa/voting-rules/pabulib/official.ts';
import type { Asked } from './arguments.ts';
import { complaint } from './complaint.ts';
import { count } from './count.ts';
import { readPabulib } from './read-file.ts';
import type { Surroundings } from './run.ts';
import type { Sentences } from './sentences.ts';
import { filesIn } from './tally.ts';

/** Counts each file under its own rule (or the one asked for) and compares with the projects it says were funded. */
export function checkFiles(asked: Asked, say: Sentences, around: Surroundings): number {
  const { files, failed } = filesIn(asked.paths, say, around);
  const totals = { same: 0, different: 0, silent: 0, failed: failed ? 1 : 0 };
  for (const [index, path] of files.entries()) {
    if (files.length > 1) around.err(`${say.progress(index + 1, files.length, path)}\n`);
    try {
      const verdict = check(path, asked);
      totals[verdict.result]++;
      around.out(asked.json ? `${JSON.stringify({ file: path, ...verdict })}\n` : `${path}: ${say.verdict(verdict)}\n`);
    } catch (error) {
      totals.failed++;
      around.err(`${complaint(error, say, path)}\n`);
    }
  }
  if (files.length > 1 && !asked.json) around.out(`${say.checked(totals)}\n`);
  return totals.failed > 0 ? 2 : totals.different > 0 ? 1 : 0;
}

/** How a recount compares with what the file says. `silent`: the file names no rule we know, or no funded projects. */
export interface Verdict {
  readonly result: 'same' | 'different' | 'silent';
  readonly rule: string;
  /** Funded by the recount but not by the file, and the other way round. */
  readonly extra: readonly string[];
  readonly missing: readonly string[];
  /** Whether all differences are projects that tied. */
  readonly onlyTies: boolean;
}

function check(path: string, asked: Asked): Verdict {
  const file = readPabulib(path);
  const rule = asked.rule ?? file.meta.get('rule') ?? '';
  const official = officialSelection(file);
  if (!official || rule === '' || rule === 'unknown') return { result: 'silent', rule, extra: [], missing: [], onlyTies: false };
  const outcome = count(file, asked.rule ?? 'official', asked.parameters);
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
