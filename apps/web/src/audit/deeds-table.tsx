import type { Deed } from '@participa/domain/audit/deed.ts';
import { Anchor } from '@participa/ui/parts/elements.tsx';
import { Time } from '@participa/ui/parts/time.tsx';
import { useFormat } from '../shell/place.ts';
import { useMessages } from '../shell/speech.tsx';

/** Lines of the log as a table; on a phone each line is a block, and the roles keep it a table for those who listen. */
export function DeedsTable({ deeds }: { deeds: readonly Deed[] }) {
  const words = useMessages().staff.audit;
  return (
    <table className="deeds-table" role="table">
      <caption className="said">{words.title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[words.when, words.who, words.what, words.facts].map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {deeds.map((deed) => (
          <Line key={deed.id} deed={deed} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ deed: { at, actor, action, subject, facts } }: { deed: Deed }) {
  const words = useMessages().staff.audit;
  const format = useFormat();
  const proposal = action.startsWith('proposal.') && subject;
  return (
    <tr role="row">
      <td role="cell" className="deed-when">
        <Time dateTime={at} title={at}>
          {format.dateTime(at)}
        </Time>
      </td>
      <td role="cell">{actor ? <Anchor href={`/admin/auditoria?actor=${actor.id}`}>{actor.name}</Anchor> : <span className="soft">{words.system}</span>}</td>
      <td role="cell">
        {words.actions[action]}
        {proposal && (
          <>
            {' · '}
            <Anchor href={`/propuestas/${subject}`}>{words.see}</Anchor>
          </>
        )}
      </td>
      <td role="cell" className="small soft deed-facts-cell">
        {Object.entries(facts)
          .map(([name, value]) => `${name}: ${String(value)}`)
          .join(' · ')}
      </td>
    </tr>
  );
}
