import { useNavigation } from 'react-router';
import { obstacleToChoice } from '../domain/casting.ts';
import { votingTime } from '@participa/budgets/domain/voting-time.ts';
import type { Budget } from '@participa/budgets/domain/cycle.ts';
import type { BallotRules } from '@participa/voting-rules/ballot-rules.ts';
import { ballotPath } from '@participa/budgets/paths.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { ErrorSummary } from '@participa/kit/forms/error-summary.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { PageTitle } from '@participa/kit/frame/page.tsx';
import { FormErrors } from '@participa/shell/form-errors.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { ChosenLists } from './chosen-lists.tsx';
import { ballotPaperOf, type BallotPaperSection } from './ballot-paper.ts';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { ballotsRefusals, ballotsTexts } from '../texts/texts.ts';

interface CheckStepProps {
  budget: Budget;
  sections: readonly BallotPaperSection[];
  rules: BallotRules;
  chosen: readonly string[];
  refusal: FormRefusal | undefined;
}

/** The last look before casting: everything chosen, what it costs, and what casting means. */
export function CheckStep({ budget, sections, rules, chosen, refusal }: CheckStepProps) {
  const t = useTexts(ballotsTexts);
  const refusalText = useRefusalText(ballotsRefusals);
  const format = useFormat();
  const page = ballotPath(budget.id);
  const busy = useNavigation().formAction === page;
  const obstacle = obstacleToChoice(ballotPaperOf(rules, sections), chosen);
  const time = votingTime(budget.rules.phases);
  const changeLink = (
    <LinkButton href={page} variant={obstacle ? 'primary' : 'secondary'} size="large">
      {t.back}
    </LinkButton>
  );
  return (
    <>
      <PageTitle over={budget.title} title={t.reviewTitle} lead={chosen.length > 0 ? t.reviewLead : t.reviewNone} />
      <FormErrors refusal={refusal} />
      {obstacle && !refusal && <ErrorSummary title={t.notYet} errors={[{ message: refusalText(obstacle) }]} />}
      <ChosenLists sections={sections} chosen={chosen} />
      {obstacle ? (
        <p className="actions">{changeLink}</p>
      ) : (
        <Form
          action={page}
          label={t.cast}
          fields={{ intent: 'cast' }}
          actions={
            <>
              <Button size="large" icon="send" pending={busy && t.casting}>
                {t.cast}
              </Button>
              {changeLink}
            </>
          }
        >
          {chosen.map((id) => (
            <input key={id} type="hidden" name="project" value={id} />
          ))}
          {time && Number.isFinite(time.until) && <p>{t.castNote(format.dateTime(new Date(time.until).toISOString()))}</p>}
        </Form>
      )}
    </>
  );
}
