import type { ReactNode } from 'react';
import { useNavigation, useSearchParams } from 'react-router';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { FormErrors } from '@participa/shell/form-errors.tsx';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { useAutosave, SaveState } from './autosave.tsx';
import { stepPath, type DraftText, type StepName, type LocalDraft } from './writing-step.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsTexts } from '../texts/texts.ts';

export interface StepProps {
  draft: LocalDraft;
  refusal: FormRefusal | undefined;
}

interface StepFormProps extends StepProps {
  step: StepName;
  question: string;
  lead?: string;
  names: (keyof DraftText)[];
  /** The fields; `change` saves what is typed in the background. */
  children: (change: (part: Partial<DraftText>) => void) => ReactNode;
}

/** One question, saved while it is answered and again when one goes on. */
export function StepForm({ draft, refusal, step, question, lead, names, children }: StepFormProps) {
  const { write } = useTexts(proposalsTexts);
  const { saved, failed, change, stop } = useAutosave(draft);
  const busy = useNavigation().formAction?.startsWith('/propuestas/nueva');
  const [search] = useSearchParams();
  return (
    // Going on saves all of it: what was still waiting need not be sent before.
    <div className="asking" onSubmit={stop}>
      <FormErrors refusal={refusal} fields={names} />
      <div className="asking-question">
        <h2>{question}</h2>
        {lead && <p className="soft">{lead}</p>}
      </div>
      <Form
        action={stepPath(draft.id, step, draft.savedAt ? null : draft.process)}
        fields={search.get('luego') === 'revisar' ? { luego: 'revisar' } : {}}
        label={question}
        actions={
          <Button icon="arrow-right" pending={busy && write.saving}>
            {write.next}
          </Button>
        }
      >
        {children(change)}
      </Form>
      <SaveState saved={saved} failed={failed} />
    </div>
  );
}
