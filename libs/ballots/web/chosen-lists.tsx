import { useFormat } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import type { PaperSection } from './paper.ts';

/** What is chosen, heading by heading, with its sums. */
export function ChosenLists({
  sections,
  chosen,
  level = 2,
}: {
  sections: readonly PaperSection[];
  chosen: readonly string[];
  level?: 2 | 3;
}) {
  const { ballots: words } = useMessages();
  const format = useFormat();
  const Heading = `h${level}` as const;
  return sections.map(({ heading, projects }) => {
    const own = projects.filter(({ id }) => chosen.includes(id)).sort((one, other) => one.number - other.number);
    if (own.length === 0) return null;
    const sum = own.reduce((total, { cost }) => total + cost, 0);
    return (
      <section key={heading.id} className="chosen">
        <Heading className="chosen-title">{heading.name}</Heading>
        <ul className="chosen-list">
          {own.map(({ id, title, cost }) => (
            <li key={id}>
              <span>{title}</span>
              <span className="number">{format.money(cost)}</span>
            </li>
          ))}
          <li className="chosen-sum">
            <span>{words.total}</span>
            <span className="number">{words.ofMoney(format.money(sum), format.money(heading.money))}</span>
          </li>
        </ul>
      </section>
    );
  });
}
