import { classes } from '@participa/kit/parts/elements.tsx';
import type { Ballot } from '../domain/ballot.ts';
import { votingTime } from '@participa/budgets/domain/voting-time.ts';
import type { Budget, ProjectCard } from '@participa/budgets/domain/cycle.ts';
import { ballotPath, budgetPath } from '@participa/budgets/paths.ts';
import { Receipt } from '@participa/kit/civic/receipt.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { PageTitle } from '@participa/kit/frame/page.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { PrintButton } from '@participa/shell/print-button.tsx';
import { ChosenLists } from './chosen-lists.tsx';
import { ballotSections } from './ballot-paper.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsTexts } from '@participa/budgets/texts/texts.ts';
import { ballotsTexts } from '../texts/texts.ts';
import styles from './ballots.module.css';

/** What stands: the ballot that is cast, with its code, and until when it can be changed. */
export function CastReceipt({
  budget,
  projects,
  cast,
  open,
}: {
  budget: Budget;
  projects: readonly ProjectCard[];
  cast: NonNullable<Ballot['cast']>;
  open: boolean;
}) {
  const t = useTexts(ballotsTexts);
  const budgets = useTexts(budgetsTexts);
  const format = useFormat();
  const page = budgetPath(budget.id);
  const time = votingTime(budget.rules.phases);
  const until = time && Number.isFinite(time.until) ? format.dateTime(new Date(time.until).toISOString()) : '';
  return (
    <>
      <PageTitle over={budget.title} title={t.receiptTitle} />
      <Receipt
        title={budget.title}
        lines={[
          { term: t.receiptWhen, value: format.dateTime(cast.at) },
          ...(until ? [{ term: t.receiptUntil, value: until }] : []),
          { term: t.receiptChannel, value: t.channel[cast.channel] },
          { term: t.receiptTimes, value: format.number(cast.revision) },
          { term: t.receiptProjects, value: format.number(cast.projects.length) },
        ]}
        code={{ term: t.receiptCode, value: cast.receipt }}
        actions={<PrintButton>{t.print}</PrintButton>}
      >
        <ChosenLists sections={ballotSections(budget, projects, 0)} chosen={cast.projects} level={3} />
        <p>{t.receiptText}</p>
      </Receipt>
      <p className={classes('actions', styles.ballotAfter)}>
        <LinkButton href={page}>{budgets.toBudget}</LinkButton>
        {open && (
          <LinkButton href={ballotPath(budget.id)} variant="secondary">
            {t.change}
          </LinkButton>
        )}
      </p>
    </>
  );
}
