import { Form } from 'react-router';
import type { Budget } from '@participa/budgets/domain/cycle.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { PageTitle } from '@participa/kit/frame/page.tsx';
import { useFormat } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import type { PaperSection } from './paper.ts';

interface PickProps {
  budget: Budget;
  sections: PaperSection[];
  /** Headings that were picked in other groups. */
  others: string[];
  /** Whether picking another one takes something out of the ballot. */
  loses: boolean;
  /** Whether there is something to vote without it. */
  skip: boolean;
}

/** In the address of who votes in none of them. */
const NONE = 'ninguna';

/** One question: for which heading of a group I vote. */
export function PickHeading({ budget, sections, others, loses, skip }: PickProps) {
  const { ballots: words, budgets } = useMessages();
  const format = useFormat();
  const own = new Set(sections.map(({ heading }) => heading.id));
  return (
    <>
      <PageTitle over={budget.title} title={words.pick} lead={words.pickLead(sections[0]!.group.name)} />
      <Form action={`/presupuestos/${budget.id}/votar`} className="form">
        {others
          .filter((zone) => !own.has(zone))
          .map((zone) => (
            <input key={zone} type="hidden" name="zona" value={zone} />
          ))}
        <RadioGroup
          name="zona"
          id="zona"
          legend={words.headings}
          required
          options={sections.map(({ heading, projects }) => ({
            value: heading.id,
            label: heading.name,
            hint: `${format.money(heading.money)} · ${format.number(projects.length)} ${budgets.projects(projects.length)}`,
          }))}
        />
        {loses && <p className="soft">{words.pickLoses}</p>}
        <div className="actions form-actions">
          <Button>{words.pickDo}</Button>
          {skip && (
            <LinkButton href={`/presupuestos/${budget.id}/votar?zona=${NONE}`} variant="quiet">
              {words.pickSkip}
            </LinkButton>
          )}
        </div>
      </Form>
    </>
  );
}
