import type { TextsOf } from '@participa/base/texts.ts';
import type { ruleTexts } from './texts/texts.ts';

interface RuleTexts {
  name: string;
  explanation: string;
}

/** What a rule is called and what it does; its code, where it is none of ours. */
export function textsOfRule(texts: TextsOf<typeof ruleTexts>, code: string): RuleTexts {
  return (texts as Partial<Record<string, RuleTexts>>)[code] ?? { name: code, explanation: code };
}
