import { obstacleToCancel, obstacleToResume, obstacleToSuspend } from '../domain/suspending.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Facts, PlainText } from '@participa/kit/parts/prose.tsx';
import { PhasesOf } from '@participa/budgets/web/phases-of.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import type { Managed } from './managed.ts';
import { RulesInWords } from './rules-in-words.tsx';

/** A process that was opened, and what can still be done with it. */
export function OpenedProcess({ process }: { process: Managed }) {
  const { processes } = useOffices();
  const { processes: words, budgets } = useMessages();
  const format = useFormat();
  const { id, kind, state, summary, rules, rulesHash, openedAt, followers } = process;
  const deeds = [
    [state === 'cancelled', 'enmendar', processes.amend, 'pencil'],
    [obstacleToSuspend(state), 'suspender', processes.suspend.title, 'hourglass'],
    [obstacleToResume(state), 'reanudar', processes.resume.title, 'arrow-right'],
    [obstacleToCancel(state), 'cancelar', processes.cancel.title, 'x'],
  ] as const;
  return (
    <>
      <div className="process-line">
        <PlainText text={summary} />
      </div>
      <Facts
        facts={[
          { term: processes.columns.kind, value: words.kind[kind] },
          { term: processes.columns.state, value: words.state[state] },
          ...(openedAt ? [{ term: words.kinds.opened, value: format.dateTime(openedAt) }] : []),
          { term: processes.columns.followers, value: format.number(followers) },
          { term: words.hash, value: <span className="code">{rulesHash}</span> },
        ]}
      />
      <div className="actions process-deeds">
        {deeds
          .filter(([obstacle]) => !obstacle)
          .map(([, path, label, icon]) => (
            <LinkButton key={path} href={`/admin/procesos/${id}/${path}`} variant="secondary" icon={icon}>
              {label}
            </LinkButton>
          ))}
        <LinkButton href={`/admin/procesos/nuevo?copiar=${id}`} variant="quiet" icon="copy">
          {processes.copy}
        </LinkButton>
      </div>
      <ul className="process-links">
        <li>
          <Anchor href={`/procesos/${id}`}>{processes.see}</Anchor>
        </li>
        {kind === 'budget' && (
          <li>
            <Anchor href={`/admin/presupuestos/${id}`}>{words.toBudget}</Anchor>
          </li>
        )}
      </ul>
      <Section title={budgets.line}>
        <PhasesOf cycle={process} />
      </Section>
      <Section title={words.rules}>
        <RulesInWords rules={rules} />
      </Section>
    </>
  );
}
