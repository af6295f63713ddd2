import { addressOf } from '@participa/base/client.ts';
import { ballots } from '@participa/ballots/contract.ts';
import type { BudgetResults } from '@participa/voting-rules/results.ts';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { useResultWords } from './result-words.ts';

/** How anybody counts again, and everything to do it with. Each file names its rule whole: the command needs no more. */
export function Recount({ results: { budget, headings, rule, rulesHash } }: { results: BudgetResults }) {
  const words = useResultWords();
  const file = (heading: string, format: 'pb' | 'csv') => addressOf(ballots.file, { params: { id: budget, heading, format } });
  return (
    <div className="stack">
      <ol className="prose recount">
        <li>{words.recountStep1}</li>
        <li>
          {words.recountStep2}
          <pre className="recount-command" tabIndex={0}>
            <code>participa-verify tally votos-1.pb --check</code>
          </pre>
        </li>
        <li>{words.recountStep3}</li>
      </ol>
      <Facts
        facts={[
          { term: words.recountRule, value: `${words.name[rule.code] ?? rule.code} (${rule.code} ${rule.version})` },
          { term: words.recountHash, value: <code>{rulesHash}</code> },
        ]}
      />
      <h3>{words.download}</h3>
      <ul className="links">
        {headings.flatMap(({ heading, name }) => [
          <li key={`${heading} pb`}>
            <a href={file(heading, 'pb')}>{words.pb(name)}</a>
          </li>,
          <li key={`${heading} csv`}>
            <a href={file(heading, 'csv')}>{words.csv(name)}</a>
          </li>,
        ])}
        <li>
          <a href={addressOf(ballots.results, { params: { id: budget } })}>{words.json}</a>
        </li>
      </ul>
    </div>
  );
}
