import type { BudgetCard, WonProject } from '../domain/cycle.ts';
import { budgetPath, worksPath } from '../paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Anchor, classes } from '@participa/kit/parts/elements.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { CycleState } from './cycle-state.tsx';
import { cycleActionOf, cycleActionPath } from './cycle-position.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsTexts } from '../texts/texts.ts';
import styles from './budgets.module.css';

const MAX_WINNERS_NAMED = 3;

/** A cycle: where it is, its money, and the one thing to do with it today. */
export function CycleCard({ cycle, winners = [] }: { cycle: BudgetCard; winners?: readonly WonProject[] }) {
  const budgets = useTexts(budgetsTexts);
  const format = useFormat();
  const { id, title, money, projects, ballots, published, state } = cycle;
  const action = cycleActionOf(cycle);
  const canVote = action === 'vote';
  return (
    <article className={canVote ? classes(styles.cycle, styles.cycleVote) : styles.cycle}>
      <p className={styles.cycleState}>
        <CycleState cycle={cycle} />
      </p>
      <h3 className={styles.cycleTitle}>
        <Anchor href={budgetPath(id)}>{title}</Anchor>
      </h3>
      <p className={styles.cycleMoney}>
        <span className={styles.cycleNumber}>{format.money(money)}</span> <span>{published ? budgets.decided : budgets.money}</span>
      </p>
      <p className="soft">
        {[
          projects > 0 && `${format.number(projects)} ${budgets.projects(projects)}`,
          ballots !== null && `${format.number(ballots)} ${budgets.ballots(ballots)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {winners.length > 0 && <Winners winners={winners} />}
      {state === 'suspended' || state === 'cancelled' ? <p>{budgets.stopped[state]}</p> : <p>{budgets.todayText[action]}</p>}
      <p className="actions">
        <LinkButton
          href={cycleActionPath(id, action)}
          variant={canVote ? 'primary' : 'secondary'}
          icon={canVote ? 'vote' : undefined}
          aria-label={`${budgets.do[action]}: ${title}`}
        >
          {budgets.do[action]}
        </LinkButton>
        {published && (
          <Anchor className="more" href={worksPath(id)} aria-label={`${budgets.seeWorks}: ${title}`}>
            {budgets.seeWorks}
          </Anchor>
        )}
      </p>
    </article>
  );
}

function Winners({ winners }: { winners: readonly WonProject[] }) {
  const budgets = useTexts(budgetsTexts);
  const format = useFormat();
  return (
    <div>
      <p>
        <strong>{budgets.winners(winners.length, format.number(winners.length))}</strong>
      </p>
      <ul className={styles.cycleWon}>
        {winners.slice(0, MAX_WINNERS_NAMED).map((project) => (
          <li key={project.id}>{project.title}</li>
        ))}
        {winners.length > MAX_WINNERS_NAMED && <li>…</li>}
      </ul>
    </div>
  );
}
