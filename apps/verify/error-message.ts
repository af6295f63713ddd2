import { MalformedPabulib } from '@participa/voting-rules/pabulib/malformed.ts';
import { RuleError } from '@participa/voting-rules/rule-error.ts';
import { UsageError } from './arguments.ts';
import type { Sentences } from './sentences.ts';

/** One line on what went wrong, in the reader's language, with the file in front when there is one. Never a stack trace. */
export function errorMessage(error: unknown, sentences: Sentences, file?: string): string {
  return (file === undefined ? '' : `${file}: `) + errorDetail(error, sentences).replace(/\s+/g, ' ');
}

function errorDetail(error: unknown, sentences: Sentences): string {
  if (error instanceof MalformedPabulib)
    return `${sentences.position(error.line, error.column)}: ${sentences.malformed[error.code](error.facts)}`;
  if (error instanceof RuleError) return sentences.ruleErrors[error.code](error.facts);
  if (error instanceof UsageError) return error.message;
  if (error instanceof SyntaxError) return sentences.notJson(error.message);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return sentences.missingFile;
  if (code === 'EISDIR') return sentences.isFolder;
  if (code.startsWith('E')) return sentences.unreadable(code);
  return sentences.unexpected(error instanceof Error ? error.message : String(error));
}
