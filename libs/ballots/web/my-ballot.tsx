import type { Ballot } from '../domain/ballot.ts';
import { isUnfinished } from '../domain/unfinished.ts';
import type { Budget } from '@participa/budgets/domain/cycle.ts';
import { ballotPath } from '@participa/budgets/paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { currentPhase } from '@participa/budgets/web/cycle-position.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsTexts } from '@participa/budgets/texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** How it stands with my ballot: cast, or saved and not cast, which is pointed out. */
export function MyBallot({ budget, ballot }: { budget: Budget; ballot: Ballot }) {
  const budgets = useTexts(budgetsTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const until = currentPhase(budget)?.until;
  if (isUnfinished(ballot))
    return (
      <Notice
        tone="warning"
        word={shell.word.warning}
        title={budgets.uncast}
        actions={<LinkButton href={ballotPath(budget.id, { step: 'review' })}>{budgets.uncastDo}</LinkButton>}
      >
        {ballot.cast ? budgets.uncastChanged : budgets.uncastText}
      </Notice>
    );
  if (!ballot.cast) return null;
  return (
    <Notice tone="success" word={shell.word.success} title={budgets.cast(format.dateTime(ballot.cast.at))}>
      {until && budgets.castText(format.dateTime(until))} <Anchor href={ballotPath(budget.id, { step: 'cast' })}>{budgets.castSee}</Anchor>
    </Notice>
  );
}
