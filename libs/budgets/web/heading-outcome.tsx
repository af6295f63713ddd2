import type { CountedLine, HeadingResult } from '@participa/voting-rules/results.ts';
import { BarWithNumbers } from '@participa/kit/civic/bars.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { useFormat } from '@participa/shell/place.ts';
import { useResultWords } from './result-words.ts';
import { listed, whyOf, type Teller } from './why.ts';

/** What was decided in one heading: winners, where the money ended, the others; for each its votes and why. */
export function HeadingOutcome({ budget, heading, rule }: { budget: string; heading: HeadingResult; rule: string }) {
  const words = useResultWords();
  const format = useFormat();
  const teller = useTeller(heading);
  const { name, money, spent, left, projects, ties } = heading;
  const winners = projects.filter(({ funded }) => funded);
  const others = projects.filter(({ funded }) => !funded);
  // What the rule ordered by is what the bars show; most rules order by votes.
  const scored = projects.some(({ score }) => score !== undefined);
  const worth = ({ score, supporters }: CountedLine) => (scored ? (score ?? supporters) : supporters);
  const most = Math.max(1, ...projects.map(worth));
  const bars = (caption: string, lines: readonly CountedLine[], strong: boolean) =>
    lines.length > 0 && (
      <BarWithNumbers
        caption={caption}
        columns={{ label: words.project, value: scored ? words.points : words.votes }}
        rows={lines.map((line) => ({
          id: line.id,
          label: <Anchor href={`/presupuestos/${budget}/proyectos/${line.id}`}>{line.title}</Anchor>,
          value: format.number(worth(line)),
          part: worth(line) / most,
          note: [words.cost(format.money(line.cost)), ...whyOf(line, rule, teller)].join(' '),
          strong,
        }))}
      />
    );
  return (
    <section className="outcome" aria-labelledby={`zona-${heading.heading}`}>
      <h3 id={`zona-${heading.heading}`} className="outcome-title">
        {name}
      </h3>
      <p>{words.heading(winners.length, format.number(winners.length), format.money(spent), format.money(money))}</p>
      {bars(words.winners, winners, true)}
      <p className="outcome-cut">
        <Icon name="wallet" />
        <span>{left > 0 ? words.cut(format.money(left)) : words.cutAll}</span>
      </p>
      {bars(words.others, others, false)}
      {ties.length > 0 && (
        <div className="outcome-ties">
          <h4>{words.tiesTitle}</h4>
          <ul>
            {ties.map(({ round, tied, by }) => (
              <li key={`${round} ${tied.join()}`}>
                {words.tie(
                  listed(
                    tied.map((number) => `«${teller.name(number)}»`),
                    words.why.and,
                  ),
                  words.tieBy[by] ?? by,
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Says the numbers of one heading: its projects by name. */
export function useTeller({ projects }: Pick<HeadingResult, 'projects'>): Teller {
  const words = useResultWords();
  const format = useFormat();
  const names = new Map(projects.map(({ number, title }) => [String(number), title]));
  return { words, number: format.number, money: format.money, name: (number) => names.get(number) ?? number };
}
