import type { TextsOf } from '@participa/base/texts.ts';
import type { ruleTexts } from './texts/texts.ts';

interface RuleTexts {
  name: string;
  explanation: string;
}

/** What a rule is called and what it does; its code, where it is none of ours. */
export function textsOfRule(texts: TextsOf<typeof ruleTexts>, code: string): RuleTexts {
  return (texts as unknown as Partial<Record<string, RuleTexts>>)[code] ?? { name: code, explanation: code };
}

/** What decided a tie, in words; its code, where it is none of ours. */
export const nameOfTie = (texts: TextsOf<typeof ruleTexts>, by: string): string =>
  (texts.ties as Partial<Record<string, string>>)[by] ?? by;
