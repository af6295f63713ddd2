import type { CountingRule } from '@participa/processes/domain/process.ts';
import type { Results } from '@participa/messages/results.ts';

const text = (parameters: CountingRule['parameters'], name: string): string => {
  const value = parameters[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** A voting rule in plain sentences: what it does, then what its parameters change, then how ties are settled. */
export function ruleSentences({ code, parameters }: CountingRule, words: Results): string[] {
  const { detail, tieBy } = words;
  const said = [words.rule[code] ?? words.name[code] ?? code];
  if (text(parameters, 'order').endsWith('-per-cost')) said.push(detail.perCost);
  if (parameters['misfit'] === 'stop') said.push(detail.stop);
  if (parameters['misfit'] === 'cover') said.push(detail.cover(text(parameters, 'cover')));
  const minimum = text(parameters, 'minimum');
  if (minimum) said.push(minimum.endsWith('%') ? detail.minimumShare(minimum) : detail.minimum(minimum));
  const completion = text(parameters, 'completion');
  if (completion === 'add1' || completion === 'add1u' || completion === 'add1-comparison') said.push(detail[completion]);
  const order = text(parameters, 'ties')
    .split(',')
    .map((criterion) => tieBy[criterion])
    .filter((known) => known !== undefined);
  if (order.length > 0) said.push(words.ties(order.join(words.then)));
  return said;
}
