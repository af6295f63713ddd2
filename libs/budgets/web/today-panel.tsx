import type { Budget } from '../domain/cycle.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { useLeft } from '@participa/shell/left.ts';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { chanceIn, hrefOf, phaseNext, phaseNow } from './standing.ts';

/** What can be done in this cycle today, and what comes next. */
export function TodayPanel({ budget }: { budget: Budget }) {
  const { budgets, shell } = useMessages();
  const { now } = usePlace();
  const format = useFormat();
  const left = useLeft();
  const { id, state, published } = budget;
  const chance = chanceIn(budget);
  const phase = phaseNow(budget);
  const next = phaseNext(budget, now);
  if (state === 'suspended' || state === 'cancelled')
    return (
      <Notice tone="warning" word={shell.word.warning} title={budgets.stopped[state]}>
        <Anchor href={`/procesos/${id}`}>{budgets.why}</Anchor>
      </Notice>
    );
  return (
    <Panel title={budgets.today}>
      <div className="stack stack-tight">
        <p>
          {budgets.todayText[chance]}
          {!published && phase?.until && chance !== 'read' && <strong> {sentence(left(phase.until))}</strong>}
        </p>
        {chance !== 'read' && (
          <p className="actions">
            <LinkButton href={hrefOf(id, chance)} size="large" icon={chance === 'vote' ? 'vote' : undefined}>
              {budgets.do[chance]}
            </LinkButton>
            {published && (
              <LinkButton href={`/presupuestos/${id}/obras`} variant="secondary" size="large">
                {budgets.seeWorks}
              </LinkButton>
            )}
          </p>
        )}
        {next && <p className="soft">{budgets.next(budgets.phase[next.kind], format.date(next.from))}</p>}
      </div>
    </Panel>
  );
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
