import type { BudgetCard, WonProject } from '../domain/cycle.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { useFormat } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { CycleState } from './cycle-state.tsx';
import { chanceIn, hrefOf } from './standing.ts';

const NAMED = 3;

/** A cycle: where it is, its money, and the one thing to do with it today. */
export function CycleCard({ cycle, won = [] }: { cycle: BudgetCard; won?: readonly WonProject[] }) {
  const { budgets } = useMessages();
  const format = useFormat();
  const { id, title, money, projects, ballots, published, state } = cycle;
  const chance = chanceIn(cycle);
  return (
    <article className={chance === 'vote' ? 'cycle cycle-vote' : 'cycle'}>
      <p className="cycle-state">
        <CycleState cycle={cycle} />
      </p>
      <h3 className="cycle-title">
        <Anchor href={`/presupuestos/${id}`}>{title}</Anchor>
      </h3>
      <p className="cycle-money">
        <span className="cycle-number">{format.money(money)}</span> <span>{published ? budgets.decided : budgets.money}</span>
      </p>
      <p className="soft">
        {[
          projects > 0 && `${format.number(projects)} ${budgets.projects(projects)}`,
          ballots !== null && `${format.number(ballots)} ${budgets.ballots(ballots)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {won.length > 0 && (
        <div>
          <p>
            <strong>{budgets.winners(won.length, format.number(won.length))}</strong>
          </p>
          <ul className="cycle-won">
            {won.slice(0, NAMED).map((project) => (
              <li key={project.id}>{project.title}</li>
            ))}
            {won.length > NAMED && <li>…</li>}
          </ul>
        </div>
      )}
      {state === 'suspended' || state === 'cancelled' ? <p>{budgets.stopped[state]}</p> : <p>{budgets.todayText[chance]}</p>}
      <p className="actions">
        <LinkButton
          href={hrefOf(id, chance)}
          variant={chance === 'vote' ? 'primary' : 'secondary'}
          icon={chance === 'vote' ? 'vote' : undefined}
          aria-label={`${budgets.do[chance]}: ${title}`}
        >
          {budgets.do[chance]}
        </LinkButton>
        {published && (
          <Anchor className="more" href={`/presupuestos/${id}/obras`} aria-label={`${budgets.seeWorks}: ${title}`}>
            {budgets.seeWorks}
          </Anchor>
        )}
      </p>
    </article>
  );
}
