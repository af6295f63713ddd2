import type { CountingRule } from '@participa/voting-rules/counting-rule.ts';
import type { TextsOf } from '@participa/base/texts.ts';
import type { resultsTexts } from '../texts/texts.ts';
import { textsOfRule } from '@participa/voting-rules/texts-of-rule.ts';
import type { ruleTexts } from '@participa/voting-rules/texts/texts.ts';

const parameterText = (parameters: CountingRule['parameters'], name: string): string => {
  const value = parameters[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** A voting rule in plain sentences: what it does, then what its parameters change, then how ties are settled. */
export function ruleSentences(
  { code, parameters }: CountingRule,
  texts: TextsOf<typeof resultsTexts>,
  rules: TextsOf<typeof ruleTexts>,
): string[] {
  const { detail } = texts;
  const tieNames: Partial<Record<string, string>> = rules.ties;
  const sentences = [textsOfRule(rules, code).explanation];
  if (parameterText(parameters, 'order').endsWith('-per-cost')) sentences.push(detail.perCost);
  if (parameters['misfit'] === 'stop') sentences.push(detail.stop);
  if (parameters['misfit'] === 'cover') sentences.push(detail.cover(parameterText(parameters, 'cover')));
  const minimum = parameterText(parameters, 'minimum');
  if (minimum) sentences.push(minimum.endsWith('%') ? detail.minimumShare(minimum) : detail.minimum(minimum));
  const completion = parameterText(parameters, 'completion');
  if (completion === 'add1' || completion === 'add1u' || completion === 'add1-comparison') sentences.push(detail[completion]);
  const order = parameterText(parameters, 'ties')
    .split(',')
    .map((criterion) => tieNames[criterion])
    .filter((known) => known !== undefined);
  if (order.length > 0) sentences.push(texts.ties(order.join(texts.then)));
  return sentences;
}
