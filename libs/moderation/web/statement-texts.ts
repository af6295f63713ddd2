import type { Statement } from '../domain/statement.ts';
import type { TextsOf } from '@participa/base/texts.ts';
import type { moderationDecisionsTexts } from '../texts/texts.ts';

type DecisionTexts = TextsOf<typeof moderationDecisionsTexts>['decisions'];

/** What was decided, as a heading says it. */
export const headlineOf = ({ action, what }: Statement, texts: DecisionTexts): string =>
  action === 'block' ? texts.blocked : texts.hidden[what ?? 'proposal'];

/** How it stands now, where that is not simply in force. */
export function statementStatus({ over, appeal }: Statement, texts: DecisionTexts): string | undefined {
  if (appeal?.outcome === 'overturned') return texts.overturned;
  if (over) return texts.over;
  if (appeal?.outcome === 'upheld') return texts.upheld;
  return appeal ? texts.waiting : undefined;
}
