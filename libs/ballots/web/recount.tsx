import { classes } from '@participa/kit/parts/elements.tsx';
import { addressOf } from '@participa/base/client.ts';
import { ballots } from '../contract.ts';
import type { BudgetResults } from '@participa/voting-rules/results.ts';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { resultsTexts } from '@participa/budgets/texts/texts.ts';
import { textsOfRule } from '@participa/voting-rules/texts-of-rule.ts';
import { ruleTexts } from '@participa/voting-rules/texts/texts.ts';
import styles from './ballots.module.css';

/** How anybody counts again, and everything to do it with. Each file names its rule whole: the command needs no more. */
export function Recount({ results: { budget, headings, rule, rulesHash } }: { results: BudgetResults }) {
  const t = useTexts(resultsTexts);
  const rules = useTexts(ruleTexts);
  const file = (heading: string, format: 'pb' | 'csv') => addressOf(ballots.file, { params: { id: budget, heading, format } });
  return (
    <div className="stack">
      <ol className={classes('prose', styles.recount)}>
        <li>{t.recountStep1}</li>
        <li>
          {t.recountStep2}
          <pre className={styles.recountCommand} tabIndex={0}>
            <code>participa-verify tally votos-1.pb --check</code>
          </pre>
        </li>
        <li>{t.recountStep3}</li>
      </ol>
      <Facts
        facts={[
          { term: t.recountRule, value: `${textsOfRule(rules, rule.code).name} (${rule.code} ${rule.version})` },
          { term: t.recountHash, value: <code>{rulesHash}</code> },
        ]}
      />
      <h3>{t.download}</h3>
      <ul className="links">
        {headings.flatMap(({ heading, name }) => [
          <li key={`${heading} pb`}>
            <a href={file(heading, 'pb')}>{t.pb(name)}</a>
          </li>,
          <li key={`${heading} csv`}>
            <a href={file(heading, 'csv')}>{t.csv(name)}</a>
          </li>,
        ])}
        <li>
          <a href={addressOf(ballots.results, { params: { id: budget } })}>{t.json}</a>
        </li>
      </ul>
    </div>
  );
}
