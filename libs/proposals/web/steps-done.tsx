import { StepIndicator } from '@participa/kit/parts/step-indicator.tsx';
import { stepPath, steps, type StepName, type LocalDraft } from './writing-step.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsAuthorTexts } from '../texts/texts.ts';

/** How far the writing has come; what was answered can be gone back to. */
export function StepsDone({ draft, step }: { draft: LocalDraft; step: StepName }) {
  const { write } = useTexts(proposalsAuthorTexts);
  const current = steps.indexOf(step);
  return (
    <StepIndicator
      label={write.steps}
      steps={steps.map((name) => ({ name: write.stepNames[name], href: draft.savedAt ? stepPath(draft.id, name) : undefined }))}
      current={current}
      position={write.position(current + 1, steps.length)}
      doneWord={write.done}
    />
  );
}
