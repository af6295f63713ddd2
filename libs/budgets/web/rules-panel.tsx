import type { TextsOf } from '@participa/base/texts.ts';
import type { BallotRules } from '@participa/voting-rules/ballot-rules.ts';
import type { Eligibility } from '@participa/processes/domain/eligibility.ts';
import type { Budget } from '../domain/cycle.ts';
import { processPath } from '@participa/processes/paths.ts';
import { resultsPath, worksPath } from '../paths.ts';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { useTenant } from '@participa/tenants/web/tenant.ts';
import { useFormat } from '@participa/shell/site-context.ts';
import { ruleSentences } from './rule-sentences.ts';
import { joinedList } from './joined-list.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsTexts, resultsTexts } from '../texts/texts.ts';
import { ruleTexts } from '@participa/voting-rules/texts/texts.ts';
import styles from './budgets.module.css';

/** Who votes, how, and how it is counted: a sentence each, and the way to all of it. */
export function RulesPanel({ budget: { id, rules, rulesHash, groups, published } }: { budget: Budget }) {
  const budgets = useTexts(budgetsTexts);
  const t = useTexts(resultsTexts);
  const ruleNames = useTexts(ruleTexts);
  const tenant = useTenant();
  const format = useFormat();
  const { zones } = rules.eligibility.vote;
  const names = zones.map((zone) => tenant.zones.find(({ key }) => key === zone)?.name ?? zone);
  const sentences = [
    [whoText(rules.eligibility.vote, t.who, format), names.length > 0 && t.who.zones(joinedList(names, t.why.and))],
    rules.ballot && [
      ballotText(rules.ballot, t.ballot, format),
      groups.some(({ choose, headings }) => choose === 'one' && headings.length > 1) && t.ballot.one,
    ],
    rules.count && [ruleSentences(rules.count, t, ruleNames)[0]],
  ];
  return (
    <>
      <Panel title={t.whoTitle}>
        <ol className={styles.rules}>
          {sentences
            .filter((parts) => parts !== null)
            .map((parts) => (
              <li key={String(parts[0])}>{parts.filter(Boolean).join(' ')}</li>
            ))}
        </ol>
        <p>
          <Anchor className="more" href={processPath(id)}>
            {budgets.rulesAll}
          </Anchor>
        </p>
        {rulesHash && (
          <p className="small soft">
            {budgets.rulesHash}: <code title={rulesHash}>{rulesHash.slice(0, 16)}…</code>
          </p>
        )}
        <p>
          <Anchor className="more" href={`${processPath(id)}#seguir`}>
            {budgets.follow}
          </Anchor>
        </p>
      </Panel>
      {published && (
        <Panel title={t.stamp}>
          <ul className="links">
            <li>
              <Anchor href={resultsPath(id)}>{budgets.seeResults}</Anchor>
            </li>
            <li>
              <Anchor href={worksPath(id)}>{budgets.seeWorks}</Anchor>
            </li>
          </ul>
        </Panel>
      )}
    </>
  );
}

type ResultsTexts = TextsOf<typeof resultsTexts>;
type Format = ReturnType<typeof useFormat>;

function whoText({ onRoll, minimumAge, zones, confirmed }: Eligibility, texts: ResultsTexts['who'], format: Format): string {
  if (minimumAge !== null) return texts.rollAge(format.number(minimumAge));
  if (onRoll || zones.length > 0) return texts.roll;
  return confirmed ? texts.confirmed : texts.anybody;
}

function ballotText(ballot: BallotRules, texts: ResultsTexts['ballot'], format: Format): string {
  if (ballot.form === 'approval') return texts.approval(ballot.max, format.number(ballot.max));
  return ballot.max === null ? texts.knapsack : texts.knapsackMost(format.number(ballot.max));
}
