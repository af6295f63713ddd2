import type { Budget, Project } from '../domain/cycle.ts';
import { votingTime } from '../domain/voting-time.ts';
import { proposalPath } from '@participa/proposals/paths.ts';
import { resultsPath, worksPath } from '../paths.ts';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsTexts, resultsTexts } from '../texts/texts.ts';
import { phaseTexts } from '@participa/processes/texts/texts.ts';
import styles from './budgets.module.css';

/** The way of a project so far: where it came from, its evaluation, its vote, its works. */
export function ProjectHistory({ budget, project }: { budget: Budget; project: Project }) {
  const t = useTexts(resultsTexts);
  const budgets = useTexts(budgetsTexts);
  const phases = useTexts(phaseTexts);
  const { now } = useSite();
  const format = useFormat();
  const vote = votingTime(budget.rules.phases);
  const date = (moment: number) => format.date(new Date(moment).toISOString());
  const { proposal, evaluatedAt, state, won, works } = project;
  const steps: { id: string; what: string; when?: string; href?: string }[] = [
    ...(proposal ? [{ id: 'proposal', what: t.cameFrom, href: proposalPath(proposal) }] : []),
    ...(evaluatedAt ? [{ id: 'evaluated', what: budgets.project[state], when: format.date(evaluatedAt) }] : []),
    ...(vote && vote.from <= now && state === 'feasible'
      ? [
          {
            id: 'vote',
            what: phases.voting,
            when: phases.timeline.span(format.day(new Date(vote.from).toISOString()), date(Math.min(vote.until, 8.64e15) - 1)),
          },
        ]
      : []),
    ...(won === null ? [] : [{ id: 'won', what: won ? budgets.won : budgets.lost, href: resultsPath(budget.id) }]),
    ...(works ? [{ id: 'works', what: budgets.stage[works.stage], when: format.date(works.updatedAt), href: worksPath(budget.id) }] : []),
  ];
  if (steps.length === 0) return null;
  return (
    <Panel title={t.timeline}>
      <ol className={styles.way}>
        {steps.map(({ id, what, when, href }) => (
          <li key={id}>
            {href ? <Anchor href={href}>{what}</Anchor> : what}
            {when && <span className="soft small">{when}</span>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
