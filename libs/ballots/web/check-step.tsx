import { useNavigation } from 'react-router';
import { obstacleToChoice } from '../domain/casting.ts';
import { votingTime } from '../domain/closing.ts';
import type { Budget } from '@participa/budgets/domain/cycle.ts';
import type { BallotRules } from '@participa/processes/domain/process.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { ErrorSummary } from '@participa/kit/forms/error-summary.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { PageTitle } from '@participa/kit/frame/page.tsx';
import { Mistakes } from '@participa/shell/mistakes.tsx';
import { useFormat } from '@participa/shell/place.ts';
import type { Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { ChosenLists } from './chosen-lists.tsx';
import { paperOf, type PaperSection } from './paper.ts';

interface CheckProps {
  budget: Budget;
  sections: readonly PaperSection[];
  rules: BallotRules;
  chosen: readonly string[];
  wrong: Wrong | undefined;
}

/** The last look before casting: everything chosen, what it costs, and what casting means. */
export function CheckStep({ budget, sections, rules, chosen, wrong }: CheckProps) {
  const { ballots: words, errors } = useMessages();
  const format = useFormat();
  const page = `/presupuestos/${budget.id}/votar`;
  const busy = useNavigation().formAction === page;
  const obstacle = obstacleToChoice(paperOf(rules, sections), chosen);
  const time = votingTime(budget.rules.phases);
  const change = (
    <LinkButton href={page} variant={obstacle ? 'primary' : 'secondary'} size="large">
      {words.back}
    </LinkButton>
  );
  return (
    <>
      <PageTitle over={budget.title} title={words.reviewTitle} lead={chosen.length > 0 ? words.reviewLead : words.reviewNone} />
      <Mistakes wrong={wrong} fields={[]} />
      {obstacle && !wrong && (
        <ErrorSummary title={words.notYet} errors={[{ message: errors.refusals[obstacle.code](obstacle.facts ?? {}) }]} />
      )}
      <ChosenLists sections={sections} chosen={chosen} />
      {obstacle ? (
        <p className="actions">{change}</p>
      ) : (
        <Form
          action={page}
          label={words.cast}
          fields={{ deed: 'cast' }}
          actions={
            <>
              <Button size="large" icon="send" pending={busy && words.casting}>
                {words.cast}
              </Button>
              {change}
            </>
          }
        >
          {chosen.map((id) => (
            <input key={id} type="hidden" name="project" value={id} />
          ))}
          {time && Number.isFinite(time.until) && <p>{words.castNote(format.dateTime(new Date(time.until).toISOString()))}</p>}
        </Form>
      )}
    </>
  );
}
