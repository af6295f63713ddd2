import { Form } from 'react-router';
import type { Budget } from '@participa/budgets/domain/cycle.ts';
import { ballotPath } from '@participa/budgets/paths.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { PageTitle } from '@participa/kit/frame/page.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import type { BallotPaperSection } from './ballot-paper.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { ballotsTexts } from '../texts/texts.ts';
import { budgetsTexts } from '@participa/budgets/texts/texts.ts';

interface PickHeadingProps {
  budget: Budget;
  sections: BallotPaperSection[];
  /** Headings that were picked in other groups. */
  others: string[];
  /** Whether picking another one takes something out of the ballot. */
  losesChoice: boolean;
  /** Whether there is something to vote without it. */
  canSkip: boolean;
}

/** Query value for 'no heading of this group'. */
const NO_HEADING = 'ninguna';

/** One question: for which heading of a group I vote. */
export function PickHeading({ budget, sections, others, losesChoice, canSkip }: PickHeadingProps) {
  const t = useTexts(ballotsTexts);
  const budgets = useTexts(budgetsTexts);
  const format = useFormat();
  const headingIds = new Set(sections.map(({ heading }) => heading.id));
  return (
    <>
      <PageTitle over={budget.title} title={t.pick} lead={t.pickLead(sections[0]?.group.name ?? '')} />
      <Form action={ballotPath(budget.id)} className="form">
        {others
          .filter((zone) => !headingIds.has(zone))
          .map((zone) => (
            <input key={zone} type="hidden" name={ballotPath.names.heading} value={zone} />
          ))}
        <RadioGroup
          name={ballotPath.names.heading}
          legend={t.headings}
          required
          options={sections.map(({ heading, projects }) => ({
            value: heading.id,
            label: heading.name,
            hint: `${format.money(heading.money)} · ${format.number(projects.length)} ${budgets.projects(projects.length)}`,
          }))}
        />
        {losesChoice && <p className="soft">{t.pickLoses}</p>}
        <div className="actions form-actions">
          <Button>{t.pickDo}</Button>
          {canSkip && (
            <LinkButton href={ballotPath(budget.id, { heading: NO_HEADING })} variant="quiet">
              {t.pickSkip}
            </LinkButton>
          )}
        </div>
      </Form>
    </>
  );
}
