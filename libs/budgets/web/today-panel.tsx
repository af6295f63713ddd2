import type { Budget } from '../domain/cycle.ts';
import { processPath } from '@participa/processes/paths.ts';
import { worksPath } from '../paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { useTimeLeft } from '@participa/processes/web/time-left.ts';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { cycleActionOf, cycleActionPath, upcomingPhase, currentPhase } from './cycle-position.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { phaseTexts } from '@participa/processes/texts/texts.ts';

/** What can be done in this cycle today, and what comes next. */
export function TodayPanel({ budget }: { budget: Budget }) {
  const budgets = useTexts(budgetsTexts);
  const phases = useTexts(phaseTexts);
  const shell = useTexts(shellTexts);
  const { now } = useSite();
  const format = useFormat();
  const timeLeft = useTimeLeft();
  const { id, state, published } = budget;
  const action = cycleActionOf(budget);
  const phase = currentPhase(budget);
  const next = upcomingPhase(budget, now);
  if (state === 'suspended' || state === 'cancelled')
    return (
      <Notice tone="warning" word={shell.word.warning} title={budgets.stopped[state]}>
        <Anchor href={processPath(id)}>{budgets.why}</Anchor>
      </Notice>
    );
  return (
    <Panel title={budgets.today}>
      <div className="stack stack-tight">
        <p>
          {budgets.todayText[action]}
          {!published && phase?.until && action !== 'read' && <strong> {asSentence(timeLeft(phase.until))}</strong>}
        </p>
        {action !== 'read' && (
          <p className="actions">
            <LinkButton href={cycleActionPath(id, action)} size="large" icon={action === 'vote' ? 'vote' : undefined}>
              {budgets.do[action]}
            </LinkButton>
            {published && (
              <LinkButton href={worksPath(id)} variant="secondary" size="large">
                {budgets.seeWorks}
              </LinkButton>
            )}
          </p>
        )}
        {next && <p className="soft">{budgets.next(phases[next.kind], format.date(next.from))}</p>}
      </div>
    </Panel>
  );
}

const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
