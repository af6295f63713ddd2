import { MalformedPabulib } from '@participa/voting-rules/pabulib/malformed.ts';
import { RuleError } from '@participa/voting-rules/rule-error.ts';
import { Misasked } from './arguments.ts';
import type { Sentences } from './sentences.ts';

/** One line on what went wrong, in the reader's language, with the file in front when there is one. Never a stack trace. */
export function complaint(error: unknown, say: Sentences, file?: string): string {
  return (file === undefined ? '' : `${file}: `) + what(error, say).replace(/\s+/g, ' ');
}

function what(error: unknown, say: Sentences): string {
  if (error instanceof MalformedPabulib) return `${say.position(error.line, error.column)}: ${say.malformed[error.code](error.facts)}`;
  if (error instanceof RuleError) return say.ruleErrors[error.code](error.facts);
  if (error instanceof Misasked) return error.message;
  if (error instanceof SyntaxError) return say.notJson(error.message);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return say.missingFile;
  if (code === 'EISDIR') return say.isFolder;
  if (code.startsWith('E')) return say.unreadable(code);
  return say.unexpected(error instanceof Error ? error.message : String(error));
}
