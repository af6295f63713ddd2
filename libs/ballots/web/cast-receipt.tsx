import type { Ballot } from '../domain/ballot.ts';
import { votingTime } from '../domain/closing.ts';
import type { Budget, ProjectCard } from '@participa/budgets/domain/cycle.ts';
import { Receipt } from '@participa/kit/civic/receipt.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { PageTitle } from '@participa/kit/frame/page.tsx';
import { useFormat } from '@participa/shell/place.ts';
import { PrintButton } from '@participa/shell/print-button.tsx';
import { useMessages } from '@participa/shell/speech.tsx';
import { ChosenLists } from './chosen-lists.tsx';
import { sectionsOf } from './paper.ts';

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
  const { ballots: words } = useMessages();
  const format = useFormat();
  const page = `/presupuestos/${budget.id}`;
  const time = votingTime(budget.rules.phases);
  const until = time && Number.isFinite(time.until) ? format.dateTime(new Date(time.until).toISOString()) : '';
  return (
    <>
      <PageTitle over={budget.title} title={words.receiptTitle} />
      <Receipt
        title={budget.title}
        lines={[
          { term: words.receiptWhen, value: format.dateTime(cast.at) },
          ...(until ? [{ term: words.receiptUntil, value: until }] : []),
          { term: words.receiptChannel, value: words.channel[cast.channel] },
          { term: words.receiptTimes, value: format.number(cast.revision) },
          { term: words.receiptProjects, value: format.number(cast.projects.length) },
        ]}
        code={{ term: words.receiptCode, value: cast.receipt }}
        actions={<PrintButton>{words.print}</PrintButton>}
      >
        <ChosenLists sections={sectionsOf(budget, projects, 0)} chosen={cast.projects} level={3} />
        <p>{words.receiptText}</p>
      </Receipt>
      <p className="actions ballot-after">
        <LinkButton href={page}>{words.toBudget}</LinkButton>
        {open && (
          <LinkButton href={`${page}/votar`} variant="secondary">
            {words.change}
          </LinkButton>
        )}
      </p>
    </>
  );
}
