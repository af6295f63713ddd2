import { obstacleToCancel, obstacleToResume, obstacleToSuspend } from '../domain/suspending.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor, classes } from '@participa/kit/parts/elements.tsx';
import { Facts, PlainText } from '@participa/kit/parts/prose.tsx';
import { ProcessPhases } from './process-phases.tsx';
import { newProcessPath, processActPath, processPath } from '../paths.ts';
import { useFormat } from '@participa/shell/site-context.ts';
import type { ManagedProcess } from './managed-process.ts';
import { kindForms, useKindNames } from './kind-parts.ts';
import { RulesSummary } from './rules-summary.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { phaseTexts, processesAdminTexts, processesTexts } from '../texts/texts.ts';
import { amendProcessPath, processActs } from '../paths.ts';
import styles from './processes.module.css';

/** A process that was opened, and what can still be done with it. */
export function OpenedProcess({ process }: { process: ManagedProcess }) {
  const processes = useTexts(processesAdminTexts);
  const t = useTexts(processesTexts);
  const phases = useTexts(phaseTexts);
  const format = useFormat();
  const kindName = useKindNames();
  const { id, kind, state, summary, rulesHash, openedAt, followers } = process;
  const preparationLink = kindForms(kind).usePreparationLink?.(id);
  const actLinks = [
    [state === 'cancelled', amendProcessPath(id), processes.amend, 'pencil'],
    [obstacleToSuspend(state), processActPath(id, processActs.suspend), processes.suspend.title, 'hourglass'],
    [obstacleToResume(state), processActPath(id, processActs.resume), processes.resume.title, 'arrow-right'],
    [obstacleToCancel(state), processActPath(id, processActs.cancel), processes.cancel.title, 'x'],
  ] as const;
  return (
    <>
      <div className={styles.processLine}>
        <PlainText text={summary} />
      </div>
      <Facts
        facts={[
          { term: processes.columns.kind, value: kindName(kind) },
          { term: processes.columns.state, value: t.state[state] },
          ...(openedAt ? [{ term: t.kinds.opened, value: format.dateTime(openedAt) }] : []),
          { term: processes.columns.followers, value: format.number(followers) },
          { term: t.hash, value: <span className="code">{rulesHash}</span> },
        ]}
      />
      <div className={classes('actions', styles.processActions)}>
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
      <ul className={styles.processLinks}>
        <li>
          <Anchor href={processPath(id)}>{processes.see}</Anchor>
        </li>
        {preparationLink && (
          <li>
            <Anchor href={preparationLink.href}>{preparationLink.openedLabel}</Anchor>
          </li>
        )}
      </ul>
      <Section title={phases.timeline.line}>
        <ProcessPhases process={process} />
      </Section>
      <Section title={t.rules}>
        <RulesSummary process={process} />
      </Section>
    </>
  );
}
