import { excerpt } from '@participa/base/text.ts';
import type { BallotRules } from '@participa/processes/domain/process.ts';
import { Purse } from '@participa/kit/civic/purse.tsx';
import { Checkbox } from '@participa/kit/forms/choice.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { useFormat } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { purseOf, type PaperSection } from './paper.ts';

interface SectionProps {
  budget: string;
  section: PaperSection;
  rules: BallotRules;
  /** Marked when the page came. */
  first: readonly string[];
  /** Marked now. */
  chosen: readonly string[];
  /** What is saved and what is cast, in words. */
  state: string;
}

const SHOWN = 140;

/** One heading of the paper: its projects to mark, and its purse, which stays in sight. */
export function SectionOf({ budget, section, rules, first, chosen, state }: SectionProps) {
  const { ballots: words } = useMessages();
  const format = useFormat();
  const { heading, projects } = section;
  return (
    <section className="ballot-section" id={`zona-${heading.id}`} aria-labelledby={`zona-${heading.id}-title`}>
      <h2 id={`zona-${heading.id}-title`} className="ballot-title">
        {heading.name} <span className="soft number">{format.money(heading.money)}</span>
      </h2>
      {rules.form === 'approval' && rules.min > 1 && <p>{words.few(format.number(rules.min))}</p>}
      <ul className="ballot-list">
        {projects.map(({ id, number, title, body, cost }) => (
          <li key={id} className="ballot-line">
            <Checkbox
              name="project"
              id={`proyecto-${number}`}
              value={id}
              defaultChecked={first.includes(id)}
              label={
                <>
                  <span className="ballot-name">{title}</span>
                  <span className="ballot-cost">{format.money(cost)}</span>
                </>
              }
              hint={excerpt(body, SHOWN)}
            />
            <Anchor className="ballot-more" href={`/presupuestos/${budget}/proyectos/${id}`}>
              {words.details}
              <span className="said">{words.about(title)}</span>
            </Anchor>
          </li>
        ))}
      </ul>
      <PurseOfSection {...{ section, rules, chosen, state }} />
    </section>
  );
}

function PurseOfSection({ section, rules, chosen, state }: Pick<SectionProps, 'section' | 'rules' | 'chosen' | 'state'>) {
  const { ballots: words } = useMessages();
  const format = useFormat();
  const { heading } = section;
  const { own, sum, left, overMoney, overCount } = purseOf(rules, section, chosen);
  const over =
    overMoney > 0 ? words.over(format.money(overMoney)) : overCount > 0 ? words.overChoices(format.number(overCount)) : undefined;
  const about = { label: words.purse(heading.name), over, sticky: true, action: <p className="ballot-state">{state}</p> };
  if (rules.form === 'knapsack')
    return (
      <Purse
        {...about}
        left={{ word: words.left, value: format.money(Math.max(0, left)) }}
        spent={{ word: words.spent, value: format.money(sum) }}
        whole={{ word: words.whole, value: format.money(heading.money) }}
        parts={own.map(({ id, title, cost }) => ({ id, label: title, part: cost / Math.max(1, heading.money) }))}
      />
    );
  const free = Math.max(0, rules.max - own.length);
  return (
    <Purse
      {...about}
      left={{ word: words.leftChoices, value: words.choices(free, format.number(free)) }}
      spent={{ word: words.spent, value: format.number(own.length) }}
      whole={{ word: words.whole, value: format.number(rules.max) }}
      parts={own.map(({ id, title }) => ({ id, label: title, part: 1 / rules.max }))}
    />
  );
}
