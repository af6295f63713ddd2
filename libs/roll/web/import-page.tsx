import { useEffect } from 'react';
import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from 'react-router';
import { roll } from '../contract.ts';
import { addressOf } from '@participa/base/client.ts';
import { FAULTS_KEPT, remarks, verdicts, type RollFault, type RollImport } from '../domain/verdict.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { LinkTabs } from '@participa/kit/parts/link-tabs.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import './roll.css';

/** How often a page looks again while its import runs, in milliseconds. */
const LOOK = 1_500;

/** An import and the first of its rows to look at. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const params = { id: args.params['id']! };
  const { searchParams } = new URL(args.request.url);
  const after = Number(searchParams.get('desde')) || 0;
  const of = searchParams.get('ver') === 'zonas' ? ('zones' as const) : ('refused' as const);
  const told = await orPage(args.request, call(roll.one, { params }));
  return { told, faults: await orPage(args.request, call(roll.faults, { params, query: { after, of } })), of };
}

export function Component() {
  const { told, faults, of } = useLoaderData<typeof loader>();
  const { roll: words } = useOffices();
  const { shell } = useMessages();
  const format = useFormat();
  const { revalidate } = useRevalidator();
  const runs = told.state === 'running';
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => void revalidate(), LOOK);
    return () => clearInterval(timer);
  }, [runs, revalidate]);
  const here = `/admin/padron/${told.id}`;
  return (
    <OfficePage
      title={told.file}
      trail={[{ href: '/admin/padron', label: words.title }, { label: told.file }]}
      lead={words.rows(format.number(told.rows))}
    >
      {runs && (
        <Notice
          tone="info"
          word={words.state.running}
          title={words.rows(format.number(told.rows))}
          role="status"
          actions={
            <LinkButton variant="secondary" href={here}>
              {words.refresh}
            </LinkButton>
          }
        >
          {words.running}
        </Notice>
      )}
      {told.state === 'broken' && (
        <Notice tone="error" word={words.state.broken} actions={<LinkButton href="/admin/padron">{words.again}</LinkButton>}>
          {words.problem[told.problem ?? 'interrupted']}
        </Notice>
      )}
      {told.state === 'done' && (
        <Notice
          tone="success"
          word={shell.word.success}
          title={words.state.done}
          actions={
            <LinkButton variant="secondary" href="/admin/padron">
              {words.again}
            </LinkButton>
          }
        >
          {words.sums(format.number(told.rows), format.number(told.accepted), format.number(told.updated), format.number(told.refused))}
        </Notice>
      )}
      <div className="roll-parts">
        {told.rows > 0 && <Outcome told={told} />}
        {(told.refused > 0 || told.remarks.unknown_zone) && <Faults here={here} told={told} faults={faults} of={of} />}
        {told.state === 'done' && told.refused === 0 && !told.remarks.unknown_zone && <p className="soft">{words.noFaults}</p>}
      </div>
    </OfficePage>
  );
}

function Outcome({ told }: { told: RollImport }) {
  const { roll: words } = useOffices();
  const format = useFormat();
  const seen = remarks.filter((remark) => told.remarks[remark]);
  return (
    <Section id="resultado" title={words.outcome}>
      <table className="roll-table">
        <caption className="said">{words.outcome}</caption>
        <thead>
          <tr>
            <th scope="col">{words.verdict}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {verdicts
            .filter((verdict) => told.verdicts[verdict])
            .map((verdict) => (
              <tr key={verdict}>
                <td>{words.verdicts[verdict]}</td>
                <td>{format.number(told.verdicts[verdict]!)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {seen.length > 0 && (
        <>
          <p>{words.remarks}:</p>
          <ul>
            {seen.map((remark) => (
              <li key={remark}>
                <strong>{format.number(told.remarks[remark]!)}</strong> {words.remark[remark]}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Faults({
  here,
  told,
  faults: { items, next },
  of,
}: {
  here: string;
  told: RollImport;
  faults: { items: RollFault[]; next: string | null };
  of: 'refused' | 'zones';
}) {
  const { roll: words } = useOffices();
  const format = useFormat();
  const file = addressOf(roll.faultsFile, { params: { id: told.id } });
  return (
    <Section id="filas" title={words.faults} lead={words.faultsLead}>
      <p>
        <LinkButton variant="secondary" href={file} download>
          {words.download}
        </LinkButton>
      </p>
      {told.remarks.unknown_zone && (
        <LinkTabs
          label={words.faults}
          tabs={[
            { href: `${here}#filas`, label: words.refusedTab, current: of === 'refused' },
            { href: `${here}?ver=zonas#filas`, label: words.zonesTab, current: of === 'zones' },
          ]}
        />
      )}
      {told.refused > FAULTS_KEPT && <p className="soft">{words.faultsCut(format.number(FAULTS_KEPT))}</p>}
      <table className="roll-table roll-faults">
        <caption className="said">{words.faults}</caption>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.verdict}</th>
            <th scope="col">{words.column}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ line, verdict, columns }) => (
            <tr key={line}>
              <td>{format.number(line)}</td>
              <td>{words.verdicts[verdict]}</td>
              <td>{columns.map((column) => words.columns[column]).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {next && (
        <Pagination
          label={words.pages}
          next={{ href: `${here}?desde=${next}${of === 'zones' ? '&ver=zonas' : ''}#filas`, label: words.more }}
        />
      )}
    </Section>
  );
}
