import { textsOfRule } from '@participa/voting-rules/texts-of-rule.ts';
import type { Sentences } from './sentences.ts';

/** A rule in words: its name, and what it does. */
export function ruleSentence(code: string, { rules }: Sentences): string {
  const { name, explanation } = textsOfRule(rules, code);
  return `${name}. ${explanation}`;
}
