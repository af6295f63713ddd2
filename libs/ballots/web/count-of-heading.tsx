import type { CountedLine, HeadingResult } from '@participa/voting-rules/results.ts';
import { Section } from '@participa/kit/frame/page.tsx';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { StateTag } from '@participa/kit/parts/tag.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';

/** The count of one heading, as it will be published: what wins, what does not and why, and how ties were settled. */
export function CountOfHeading({ result }: { result: HeadingResult }) {
  const { ballots: words } = useOffices();
  const format = useFormat();
  const { heading, name, money, spent, left, ballots, satisfaction, projects } = result;
  const happy = ballots === 0 ? 0 : Math.round((100 * (ballots - (satisfaction[0] ?? 0))) / ballots);
  return (
    <Section title={name} id={`zona-${heading}`}>
      <Facts
        facts={[
          { term: words.money, value: format.money(money) },
          { term: words.spent, value: format.money(spent) },
          { term: words.left, value: format.money(left) },
          { term: words.counted, value: format.number(ballots) },
          { term: words.happy, value: `${format.number(happy)} %` },
        ]}
      />
      {projects.length === 0 ? <p>{words.empty}</p> : <CountTable name={name} projects={projects} />}
      <Ties result={result} />
    </Section>
  );
}

function CountTable({ name, projects }: { name: string; projects: readonly CountedLine[] }) {
  const { ballots: words } = useOffices();
  const format = useFormat();
  return (
    <table className="count-table" role="table">
      <caption className="said">{name}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[words.project, words.votes, words.cost, words.outcome].map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {projects.map(({ id, number, title, supporters, cost, funded, round, reason, byCompletion }) => (
          <tr key={id} role="row" className={funded ? 'count-won' : undefined}>
            <th scope="row" role="rowheader">
              <span className="count-number">
                {words.number} {format.number(number)}
              </span>{' '}
              {title}
            </th>
            <td role="cell" className="count-figure" data-label={words.votes}>
              {format.number(supporters)}
            </td>
            <td role="cell" className="count-figure" data-label={words.cost}>
              {format.money(cost)}
            </td>
            <td role="cell">
              {funded ? <StateTag state="decided">{words.won}</StateTag> : words.lost}
              <span className="count-why">
                {funded
                  ? byCompletion
                    ? words.byCompletion
                    : round !== undefined && words.round(format.number(round))
                  : reason && words.reason[reason]}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Ties({ result: { ties } }: { result: HeadingResult }) {
  const { ballots: words } = useOffices();
  const format = useFormat();
  return (
    <>
      <h3 className="count-ties">{words.ties}</h3>
      {ties.length === 0 ? (
        <p className="soft">{words.noTies}</p>
      ) : (
        <ul className="plain-list">
          {ties.map(({ round, tied, by }) => (
            <li key={`${round} ${tied.join()}`}>
              {words.tie(
                format.number(round),
                [tied.slice(0, -1).join(', '), tied.at(-1)].filter(Boolean).join(words.and),
                words.tieBy[by] ?? by,
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
