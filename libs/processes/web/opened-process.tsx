import { obstacleToCancel, obstacleToResume, obstacleToSuspend } from '../domain/suspending.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Facts, PlainText } from '@participa/kit/parts/prose.tsx';
import { CyclePhases } from '@participa/budgets/web/cycle-phases.tsx';
import { newProcessPath, processActPath, processPath } from '../paths.ts';
import { adminBudgetPath } from '@participa/budgets/paths.ts';
import { useFormat } from '@participa/shell/site-context.ts';
import type { ManagedProcess } from './managed-process.ts';
import { RulesSummary } from './rules-summary.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesAdminTexts, processesTexts } from '../texts/texts.ts';
import { budgetsTexts } from '@participa/budgets/texts/texts.ts';
import { amendProcessPath, processActs } from '../paths.ts';

/** A process that was opened, and what can still be done with it. */
export function OpenedProcess({ process }: { process: ManagedProcess }) {
  const processes = useTexts(processesAdminTexts);
  const t = useTexts(processesTexts);
  const budgets = useTexts(budgetsTexts);
  const format = useFormat();
  const { id, kind, state, summary, rules, rulesHash, openedAt, followers } = process;
  const actLinks = [
    [state === 'cancelled', amendProcessPath(id), processes.amend, 'pencil'],
    [obstacleToSuspend(state), processActPath(id, processActs.suspend), processes.suspend.title, 'hourglass'],
    [obstacleToResume(state), processActPath(id, processActs.resume), processes.resume.title, 'arrow-right'],
    [obstacleToCancel(state), processActPath(id, processActs.cancel), processes.cancel.title, 'x'],
  ] as const;
  return (
    <>
      <div className="process-line">
        <PlainText text={summary} />
      </div>
      <Facts
        facts={[
          { term: processes.columns.kind, value: t.kind[kind] },
          { term: processes.columns.state, value: t.state[state] },
          ...(openedAt ? [{ term: t.kinds.opened, value: format.dateTime(openedAt) }] : []),
          { term: processes.columns.followers, value: format.number(followers) },
          { term: t.hash, value: <span className="code">{rulesHash}</span> },
        ]}
      />
      <div className="actions process-deeds">
        {actLinks
          .filter(([obstacle]) => !obstacle)
          .map(([, href, label, icon]) => (
            <LinkButton key={href} href={href} variant="secondary" icon={icon}>
              {label}
            </LinkButton>
          ))}
        <LinkButton href={newProcessPath({ copy: id })} variant="quiet" icon="copy">
          {processes.copy}
        </LinkButton>
      </div>
      <ul className="process-links">
        <li>
          <Anchor href={processPath(id)}>{processes.see}</Anchor>
        </li>
        {kind === 'budget' && (
          <li>
            <Anchor href={adminBudgetPath(id)}>{t.toBudget}</Anchor>
          </li>
        )}
      </ul>
      <Section title={budgets.line}>
        <CyclePhases cycle={process} />
      </Section>
      <Section title={t.rules}>
        <RulesSummary rules={rules} />
      </Section>
    </>
  );
}
