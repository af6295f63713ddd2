import type { AuditAction, AuditEvent } from '../domain/audit-event.ts';
import { auditPath } from '../paths.ts';
import { proposalPath } from '@participa/proposals/paths.ts';
import { Anchor, classes } from '@participa/kit/parts/elements.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { auditTexts } from '../texts/texts.ts';
import type { TextsOf } from '@participa/base/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './audit.module.css';

/** Lines of the log as a table; on a phone each line is a block, and the roles keep it a table for screen readers. */
export function AuditTable({ events, names }: { events: readonly AuditEvent[]; names: ReadonlyMap<AuditAction, string> }) {
  const t = useTexts(auditTexts);
  return (
    <table className="event-table" role="table">
      <caption className="visually-hidden">{t.title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[t.when, t.who, t.what, t.facts].map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {events.map((event) => (
          <AuditRow key={event.id} event={event} name={names.get(event.action) ?? event.action} />
        ))}
      </tbody>
    </table>
  );
}

function AuditRow({ event: { at, actor, action, subject, facts }, name }: { event: AuditEvent; name: string }) {
  const t = useTexts(auditTexts);
  const { state: states } = useTexts(shellTexts);
  const format = useFormat();
  const proposal = action.startsWith('proposal.') && subject;
  return (
    <tr role="row">
      <td role="cell" className={styles.eventTime}>
        <Time dateTime={at} title={at}>
          {format.dateTime(at)}
        </Time>
      </td>
      <td role="cell">
        {actor ? <Anchor href={auditPath({ actor: actor.id })}>{actor.name}</Anchor> : <span className="soft">{t.system}</span>}
      </td>
      <td role="cell">
        {name}
        {proposal && (
          <>
            {' · '}
            <Anchor href={proposalPath(subject)}>{t.see}</Anchor>
          </>
        )}
      </td>
      <td role="cell" className={classes('small soft', styles.eventFacts)}>
        {Object.entries(facts)
          .map(([name, value]) => factText(name, String(value), t, states))
          .join(' · ')}
      </td>
    </tr>
  );
}

/** One fact in words; one that has none yet, as it was noted. */
function factText(
  name: string,
  value: string,
  { by, version }: TextsOf<typeof auditTexts>,
  states: TextsOf<typeof shellTexts>['state'],
): string {
  if (name === 'by' && value in by) return by[value as keyof typeof by];
  if (name === 'state' && value in states) return states[value as keyof typeof states];
  if (name === 'version') return `${version} ${value}`;
  return `${name}: ${value}`;
}
