import type { Budget } from '../domain/cycle.ts';
import { BarWithNumbers } from '@participa/kit/civic/bars.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsTexts } from '../texts/texts.ts';

/** The money of each heading, group by group. */
export function MoneyPerHeading({ budget: { groups, money } }: { budget: Pick<Budget, 'groups' | 'money'> }) {
  const budgets = useTexts(budgetsTexts);
  const format = useFormat();
  const largest = Math.max(1, ...groups.flatMap(({ headings }) => headings.map((heading) => heading.money)));
  const filledGroups = groups.filter(({ headings }) => headings.length > 0);
  return (
    <div className="stack stack-loose">
      {filledGroups.map(({ id, name, headings }) => (
        <BarWithNumbers
          key={id}
          caption={filledGroups.length > 1 ? name : `${format.money(money)} ${budgets.money}`}
          columns={{ label: budgets.heading, value: budgets.sum }}
          rows={headings.map((heading) => ({
            id: heading.id,
            label: heading.name,
            value: format.money(heading.money),
            part: heading.money / largest,
            note: [
              heading.projects > 0 && `${format.number(heading.projects)} ${budgets.projects(heading.projects)}`,
              heading.population !== null && budgets.people(format.number(heading.population)),
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      ))}
    </div>
  );
}
