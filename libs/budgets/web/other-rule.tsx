import { Form } from 'react-router';
import type { BudgetResults } from '@participa/voting-rules/results.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { useResultWords } from './result-words.ts';
import { listed } from './why.ts';

/** Rules that count any ballot of approval or within a sum, without more to be told. */
const comparable = ['greedy', 'equal-shares', 'phragmen', 'maximum-welfare'];

/** Asks for the same ballots under another rule. */
export function OtherRule({ decided, asked }: { decided: BudgetResults; asked: string | null }) {
  const words = useResultWords();
  const others = comparable.filter((code) => code !== decided.rule.code);
  return (
    <Form className="filters" action={`/presupuestos/${decided.budget}/resultados`} aria-label={words.other} key={asked}>
      <Select
        name="regla"
        label={words.otherRule}
        defaultValue={asked ?? ''}
        options={[
          { value: '', label: `${words.name[decided.rule.code] ?? decided.rule.code} (${words.otherDecided.toLowerCase()})` },
          ...others.map((value) => ({ value, label: words.name[value] ?? value })),
        ]}
      />
      <Button variant="secondary">{words.otherDo}</Button>
    </Form>
  );
}

/** That this is a simulation, and what would be otherwise. */
export function SimulationNotice({
  decided,
  simulated,
  asked,
}: {
  decided: BudgetResults;
  simulated: BudgetResults | 'impossible';
  asked: string;
}) {
  const words = useResultWords();
  const back = <Anchor href={`/presupuestos/${decided.budget}/resultados`}>{words.simulationBack}</Anchor>;
  if (simulated === 'impossible')
    return (
      <Notice tone="error" word={words.simulation} title={words.simulationFailed}>
        {back}
      </Notice>
    );
  const [now, then] = [winnersOf(decided), winnersOf(simulated)];
  const names = (from: Map<string, string>, without: Map<string, string>) =>
    listed(
      [...from].filter(([id]) => !without.has(id)).map(([, title]) => `«${title}»`),
      words.why.and,
    );
  const [gains, loses] = [names(then, now), names(now, then)];
  return (
    <div className="simulation">
      <Notice tone="warning" word={words.simulation} title={words.simulationText(words.name[simulated.rule.code] ?? asked)}>
        {!gains && !loses && <p>{words.sameWinners}</p>}
        {gains && <p>{words.gains(gains)}</p>}
        {loses && <p>{words.loses(loses)}</p>}
        <p>{back}</p>
      </Notice>
    </div>
  );
}

const winnersOf = ({ headings }: BudgetResults): Map<string, string> =>
  new Map(headings.flatMap(({ projects }) => projects.filter(({ funded }) => funded).map(({ id, title }) => [id, title] as const)));
