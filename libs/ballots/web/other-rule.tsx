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

/** Rules that count any ballot of approval or within a sum, without more to be told. */
const comparable = ['greedy', 'equal-shares', 'phragmen', 'maximum-welfare'];

/** Asks for the same ballots under another rule. */
export function OtherRule({ decided, requestedRule }: { decided: BudgetResults; requestedRule: string | null }) {
  const t = useTexts(resultsTexts);
  const others = comparable.filter((code) => code !== decided.rule.code);
  return (
    <Form className="filters" action={resultsPath(decided.budget)} aria-label={t.other} key={requestedRule}>
      <Select
        name={resultsPath.names.rule}
        label={t.otherRule}
        defaultValue={requestedRule ?? ''}
        options={[
          { value: '', label: `${t.name[decided.rule.code] ?? decided.rule.code} (${t.otherDecided.toLowerCase()})` },
          ...others.map((value) => ({ value, label: t.name[value] ?? value })),
        ]}
      />
      <Button variant="secondary">{t.otherDo}</Button>
    </Form>
  );
}

/** That this is a simulation, and what would be otherwise. */
export function SimulationNotice({
  decided,
  simulated,
  requestedRule,
}: {
  decided: BudgetResults;
  simulated: BudgetResults | 'impossible';
  requestedRule: string;
}) {
  const t = useTexts(resultsTexts);
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
    <div className="simulation">
      <Notice tone="warning" word={t.simulation} title={t.simulationText(t.name[simulated.rule.code] ?? requestedRule)}>
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
