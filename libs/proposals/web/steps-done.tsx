import { StepIndicator } from '@participa/kit/parts/step-indicator.tsx';
import { useMessages } from '@participa/shell/speech.tsx';
import { pathOfStep, steps, type StepName, type Unsaved } from './steps.ts';

/** How far the writing has come; what was answered can be gone back to. */
export function StepsDone({ draft, step }: { draft: Unsaved; step: StepName }) {
  const { write } = useMessages().proposals;
  const current = steps.indexOf(step);
  return (
    <StepIndicator
      label={write.steps}
      steps={steps.map((name) => ({ name: write.stepNames[name], href: draft.savedAt ? pathOfStep(draft.id, name) : undefined }))}
      current={current}
      position={write.position(current + 1, steps.length)}
      doneWord={write.done}
    />
  );
}
