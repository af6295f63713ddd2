import type { ProjectCard } from '../domain/cycle.ts';
import { StateTag } from '@participa/kit/parts/tag.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsTexts } from '../texts/texts.ts';

/** Where a project stands: evaluated, voted, or in works. */
export function ProjectStateTag({ project: { state, won, work } }: { project: Pick<ProjectCard, 'state' | 'won' | 'work'> }) {
  const budgets = useTexts(budgetsTexts);
  if (won) return <StateTag state="decided">{work ? `${budgets.won} · ${budgets.stage[work].toLowerCase()}` : budgets.won}</StateTag>;
  if (won === false && state === 'feasible') return <StateTag state="closed">{budgets.lost}</StateTag>;
  return (
    <StateTag state={({ candidate: 'soon', feasible: 'open', not_feasible: 'closed', withdrawn: 'closed' } as const)[state]}>
      {budgets.project[state]}
    </StateTag>
  );
}
