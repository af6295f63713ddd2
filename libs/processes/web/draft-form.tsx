import { useNavigation } from 'react-router';
import { adminProcessPath } from '../paths.ts';
import { adminBudgetPath } from '@participa/budgets/paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { withFormFieldNames, type ManagedProcess } from './managed-process.ts';
import { PhaseFields } from './phase-fields.tsx';
import { TextFields } from './text-fields.tsx';
import { useFieldNames } from './field-names.ts';
import { VoteFields } from './vote-fields.tsx';
import { EligibilityFields } from './eligibility-fields.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { requestTexts } from '@participa/base/texts/texts.ts';
import { useForm } from '@participa/shell/use-form.tsx';

/** Everything of a process that is not open yet, in one form. */
export function DraftForm({
  process: { id, kind, title, summary, rules },
  refusal: received,
}: {
  process: ManagedProcess;
  refusal: FormRefusal | undefined;
}) {
  const processes = useTexts(processesAdminTexts);
  const request = useTexts(requestTexts);
  const shell = useTexts(shellTexts);
  const busy = useNavigation().formAction === adminProcessPath(id);
  const refusal = withFormFieldNames(received, rules.phases, request);
  const submitted = refusal?.submitted ?? {};
  const form = useForm(refusal, useFieldNames());
  const errorOf = form.error;
  return (
    <>
      <Notice tone="info" word={shell.word.info} title={processes.draft}>
        <p>{processes.draftText}</p>
        {kind === 'budget' && (
          <p>
            <Anchor href={adminBudgetPath(id)}>{processes.toMoney}</Anchor>
          </p>
        )}
      </Notice>
      {form.errors}
      <div className="process-form">
        <Form
          action={adminProcessPath(id)}
          label={title}
          actions={
            <>
              <Button icon="save" variant="secondary" pending={busy && processes.saving}>
                {processes.save}
              </Button>
              <Button icon="arrow-right" name="intent" value="open">
                {processes.toOpen}
              </Button>
            </>
          }
        >
          <TextFields title={title} summary={summary} submitted={submitted} errorOf={errorOf} />
          <PhaseFields phases={rules.phases} submitted={submitted} errorOf={errorOf} />
          <EligibilityFields kind={kind} eligibility={rules.eligibility} submitted={submitted} errorOf={errorOf} />
          {kind === 'budget' && <VoteFields ballot={rules.ballot} count={rules.count} submitted={submitted} errorOf={errorOf} />}
        </Form>
      </div>
    </>
  );
}
