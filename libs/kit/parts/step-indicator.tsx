import { Anchor } from './elements.tsx';
import { Icon } from './icon.tsx';

export interface StepIndicatorProps {
  readonly label: string;
  readonly steps: readonly { readonly name: string; readonly href?: string }[];
  /** Index of the present step. */
  readonly current: number;
  /** «Paso 2 de 4» */
  readonly position: string;
  /** Said before steps that are done: «listo». */
  readonly doneWord: string;
}

/** How far a form in steps has come; done steps can be gone back to. */
export function StepIndicator({ label, steps, current, position, doneWord }: StepIndicatorProps) {
  return (
    <nav className="progress" aria-label={label}>
      <p className="progress-position">{position}</p>
      <ol className="progress-list">
        {steps.map(({ name, href }, index) => {
          const state = stateOf(index, current);
          return (
            <li key={name} className={`progress-step progress-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
              <span className="progress-mark" aria-hidden="true">
                {state === 'done' ? <Icon name="check" /> : index + 1}
              </span>
              <span className="progress-name">
                {state === 'done' && <span className="visually-hidden">{doneWord}: </span>}
                {state === 'done' && href ? <Anchor href={href}>{name}</Anchor> : name}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function stateOf(index: number, current: number): 'done' | 'now' | 'next' {
  if (index < current) return 'done';
  return index === current ? 'now' : 'next';
}
