import type { ReactNode } from 'react';
import { useNavigation } from 'react-router';
import { newProposalPath } from '../paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { useAutosave, SaveState } from './autosave.tsx';
import { stepPath, type DraftText, type StepName, type LocalDraft } from './writing-step.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsAuthorTexts } from '../texts/texts.ts';
import { useQuery } from '@participa/shell/use-query.ts';
import styles from './proposals.module.css';

export interface StepProps {
  draft: LocalDraft;
  refusal: FormRefusal | undefined;
}

interface StepFormProps {
  draft: LocalDraft;
  step: StepName;
  question: string;
  lead?: string;
  errors: ReactNode;
  /** The fields; `change` saves what is typed in the background. */
  children: (change: (part: Partial<DraftText>) => void) => ReactNode;
}

/** One question, saved while it is answered and again when one goes on. */
export function StepForm({ draft, step, question, lead, errors, children }: StepFormProps) {
  const { write } = useTexts(proposalsAuthorTexts);
  const { saved, failed, change, stop } = useAutosave(draft);
  const busy = useNavigation().formAction?.startsWith(newProposalPath());
  const { then } = useQuery(newProposalPath);
  return (
    // Going on saves all of it: what was still waiting need not be sent before.
    <div className={styles.asking} onSubmit={stop}>
      {errors}
      <div className={styles.askingQuestion}>
        <h2>{question}</h2>
        {lead && <p className="soft">{lead}</p>}
      </div>
      <Form
        action={stepPath(draft.id, step, draft.savedAt ? null : draft.process, then)}
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
