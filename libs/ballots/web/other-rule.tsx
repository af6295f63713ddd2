import { Form } from 'react-router';
import type { BudgetResults } from '@participa/voting-rules/results.ts';
import { resultsPath } from '@participa/budgets/paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { joinedList } from '@participa/budgets/web/joined-list.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { resultsTexts } from '@participa/budgets/texts/texts.ts';
import { textsOfRule } from '@participa/voting-rules/texts-of-rule.ts';
import { ruleTexts } from '@participa/voting-rules/texts/texts.ts';
import styles from './ballots.module.css';

interface OtherRuleProps {
  decided: BudgetResults;
  requestedRule: string | null;
  /** The codes of rules that can count these ballots. */
  comparableRules: readonly string[];
}

/** Asks for the same ballots under another rule. */
export function OtherRule({ decided, requestedRule, comparableRules }: OtherRuleProps) {
  const t = useTexts(resultsTexts);
  const ruleNames = useTexts(ruleTexts);
  const nameOf = (code: string) => textsOfRule(ruleNames, code).name;
  const others = comparableRules.filter((code) => code !== decided.rule.code);
  return (
    <Form className="filters" action={resultsPath(decided.budget)} aria-label={t.other} key={requestedRule}>
      <Select
        name={resultsPath.names.rule}
        label={t.otherRule}
        defaultValue={requestedRule ?? ''}
        options={[
          { value: '', label: `${nameOf(decided.rule.code)} (${t.otherDecided.toLowerCase()})` },
          ...others.map((value) => ({ value, label: nameOf(value) })),
        ]}
      />
      <Button variant="secondary">{t.otherDo}</Button>
    </Form>
  );
}

/** That this is a simulation, and what would be otherwise. */
export function SimulationNotice({ decided, simulated }: { decided: BudgetResults; simulated: BudgetResults | 'impossible' }) {
  const t = useTexts(resultsTexts);
  const ruleNames = useTexts(ruleTexts);
  const back = <Anchor href={resultsPath(decided.budget)}>{t.simulationBack}</Anchor>;
  if (simulated === 'impossible')
    return (
      <Notice tone="error" word={t.simulation} title={t.simulationFailed}>
        {back}
      </Notice>
    );
  const [decidedWinners, simulatedWinners] = [winnersOf(decided), winnersOf(simulated)];
  const names = (from: Map<string, string>, without: Map<string, string>) =>
    joinedList(
      [...from].filter(([id]) => !without.has(id)).map(([, title]) => `«${title}»`),
      t.why.and,
    );
  const [gains, loses] = [names(simulatedWinners, decidedWinners), names(decidedWinners, simulatedWinners)];
  return (
    <div className={styles.simulation}>
      <Notice tone="warning" word={t.simulation} title={t.simulationText(textsOfRule(ruleNames, simulated.rule.code).name)}>
        {!gains && !loses && <p>{t.sameWinners}</p>}
        {gains && <p>{t.gains(gains)}</p>}
        {loses && <p>{t.loses(loses)}</p>}
        <p>{back}</p>
      </Notice>
    </div>
  );
}

const winnersOf = ({ headings }: BudgetResults): Map<string, string> =>
  new Map(headings.flatMap(({ projects }) => projects.filter(({ funded }) => funded).map(({ id, title }) => [id, title] as const)));
