import type { Process, ProcessAct } from '../domain/process.ts';
import type { Eligibility } from '../domain/eligibility.ts';
import { phaseKinds, type PhaseKind } from '../domain/phase.ts';
import { Act } from '@participa/kit/civic/act.tsx';
import { Facts, PlainText } from '@participa/kit/parts/prose.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { useEligibilityText } from './eligibility-text.ts';
import { kindParts } from './kind-parts.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesTexts, phaseTexts } from '../texts/texts.ts';
import styles from './processes.module.css';

/** What was done to a process in public, the latest first. */
export function ProcessActs({ kind: processKind, acts }: { kind: Process['kind']; acts: readonly ProcessAct[] }) {
  const processes = useTexts(processesTexts);
  const { tenant } = useSite();
  const format = useFormat();
  return (
    <div className={styles.processActs}>
      {acts.map(({ number, kind, at, reason, rulesHash, facts }) => (
        <Act
          key={number}
          level={3}
          number={processes.act(format.number(number))}
          title={processes.kinds[kind]}
          office={tenant.name}
          date={
            <Time dateTime={at} title={format.dateTime(at)}>
              {format.dateTime(at)}
            </Time>
          }
          print={{ term: processes.hash, value: rulesHash }}
        >
          {reason ? <PlainText text={reason} /> : kind === 'opened' && <p>{processes.openedText}</p>}
          <Changes kind={processKind} facts={facts} />
        </Act>
      ))}
    </div>
  );
}

/** What an amendment changed, part by part: as it was → as it is. */
function Changes({ kind, facts }: { kind: Process['kind']; facts: ProcessAct['facts'] }) {
  const processes = useTexts(processesTexts);
  const changeText = useChangeText(kind);
  const changes = Object.entries(facts).flatMap(([name, value]) => changeText(name, value) ?? []);
  const earlier = facts['rules'];
  return (
    <>
      {(changes.length > 0 || facts['what']) && <h4>{processes.changed}</h4>}
      {facts['what'] && <p>{facts['what']}</p>}
      {changes.length > 0 && <Facts facts={changes} />}
      {earlier && (
        <details className="process-exact">
          <summary>{processes.earlier}</summary>
          <pre tabIndex={0}>{earlier}</pre>
        </details>
      )}
    </>
  );
}

/** One fact of an amendment as a term and its words; undefined for those that are no change. */
function useChangeText(kind: Process['kind']): (name: string, value: string) => { term: string; value: string } | undefined {
  const processes = useTexts(processesTexts);
  const phases = useTexts(phaseTexts);
  const format = useFormat();
  const eligibilityText = useEligibilityText();
  const ownChange = kindParts(kind).useChange?.();
  const moment = (parsed: string | undefined) => (parsed ? format.dateTime(parsed) : processes.noEnd);
  return (name, value) => {
    const [part, end] = name.split('.') as [string, string | undefined];
    if (phaseKinds.includes(part as PhaseKind)) {
      const [previous, current] = value.split('/');
      const phase = phases[part as PhaseKind];
      return { term: end === 'from' ? processes.starts(phase) : processes.ends(phase), value: `${moment(previous)} → ${moment(current)}` };
    }
    if (part === 'eligibility' && end)
      return { term: processes.who[end as 'vote'] ?? end, value: `${eligibilityText(JSON.parse(value) as Eligibility)} →` };
    return ownChange?.(name, value);
  };
}
