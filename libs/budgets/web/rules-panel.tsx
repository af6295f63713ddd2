import type { Budget } from '../domain/cycle.ts';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { useResultWords } from './result-words.ts';
import { ruleSentences } from './rule-words.ts';
import { listed } from './why.ts';

/** Who votes, how, and how it is counted: a sentence each, and the way to all of it. */
export function RulesPanel({ budget: { id, rules, rulesHash, groups, published } }: { budget: Budget }) {
  const { budgets } = useMessages();
  const words = useResultWords();
  const { tenant } = usePlace();
  const format = useFormat();
  const { who, ballot } = words;
  const { onRoll, minimumAge, zones, confirmed } = rules.eligibility.vote;
  const names = zones.map((zone) => tenant.zones.find(({ key }) => key === zone)?.name ?? zone);
  const sentences = [
    [
      minimumAge !== null
        ? who.rollAge(format.number(minimumAge))
        : onRoll || zones.length > 0
          ? who.roll
          : confirmed
            ? who.confirmed
            : who.anybody,
      names.length > 0 && who.zones(listed(names, words.why.and)),
    ],
    rules.ballot && [
      rules.ballot.form === 'approval'
        ? ballot.approval(rules.ballot.max, format.number(rules.ballot.max))
        : rules.ballot.max === null
          ? ballot.knapsack
          : ballot.knapsackMost(format.number(rules.ballot.max)),
      groups.some(({ choose, headings }) => choose === 'one' && headings.length > 1) && ballot.one,
    ],
    rules.count && [ruleSentences(rules.count, words)[0]],
  ];
  return (
    <>
      <Panel title={words.whoTitle}>
        <ol className="rules">
          {sentences
            .filter((said) => said !== null)
            .map((said) => (
              <li key={String(said[0])}>{said.filter(Boolean).join(' ')}</li>
            ))}
        </ol>
        <p>
          <Anchor className="more" href={`/procesos/${id}`}>
            {budgets.rulesAll}
          </Anchor>
        </p>
        {rulesHash && (
          <p className="small soft">
            {budgets.rulesHash}: <code title={rulesHash}>{rulesHash.slice(0, 16)}…</code>
          </p>
        )}
        <p>
          <Anchor className="more" href={`/procesos/${id}#seguir`}>
            {budgets.follow}
          </Anchor>
        </p>
      </Panel>
      {published && (
        <Panel title={words.stamp}>
          <ul className="links">
            <li>
              <Anchor href={`/presupuestos/${id}/resultados`}>{budgets.seeResults}</Anchor>
            </li>
            <li>
              <Anchor href={`/presupuestos/${id}/obras`}>{budgets.seeWorks}</Anchor>
            </li>
          </ul>
        </Panel>
      )}
    </>
  );
}
