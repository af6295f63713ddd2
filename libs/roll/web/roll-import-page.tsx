import { classes } from '@participa/kit/parts/elements.tsx';
import { useEffect } from 'react';
import { useLoaderData, useRevalidator, type LoaderFunctionArgs } from 'react-router';
import { roll } from '../contract.ts';
import { addressOf } from '@participa/base/client.ts';
import { MAX_FAULTS_KEPT, remarks, verdicts, type RollFault, type RollImport } from '../domain/verdict.ts';
import { rollImportPath, rollPath } from '../paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { LinkTabs } from '@participa/kit/parts/link-tabs.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { paramsOf, queryOf } from '@participa/shell/page-params.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { rollAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './roll.module.css';

/** How often a page looks again while its import runs, in milliseconds. */
const REFRESH_INTERVAL_MS = 1_500;

/** An import and the first of its rows to look at. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const params = paramsOf(args, rollImportPath);
  const query = queryOf(args, rollImportPath);
  const after = Number(query.after) || 0;
  const tab = query.of ?? ('refused' as const);
  const rollImport = await loaderResult(args.request, call(roll.one, { params }));
  return { rollImport, faults: await loaderResult(args.request, call(roll.faults, { params, query: { after, of: tab } })), tab };
}

export function Component() {
  const { rollImport, faults, tab } = useLoaderData<typeof loader>();
  const t = useTexts(rollAdminTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const { revalidate } = useRevalidator();
  const isRunning = rollImport.state === 'running';
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => void revalidate(), REFRESH_INTERVAL_MS);
    return () => clearInterval(timer);
  }, [isRunning, revalidate]);
  const here = rollImportPath(rollImport.id);
  return (
    <AdminPage
      title={rollImport.file}
      trail={[{ href: rollPath(), label: t.title }, { label: rollImport.file }]}
      lead={t.rows(format.number(rollImport.rows))}
    >
      {isRunning && (
        <Notice
          tone="info"
          word={t.state.running}
          title={t.rows(format.number(rollImport.rows))}
          role="status"
          actions={
            <LinkButton variant="secondary" href={here}>
              {t.refresh}
            </LinkButton>
          }
        >
          {t.running}
        </Notice>
      )}
      {rollImport.state === 'broken' && (
        <Notice tone="error" word={t.state.broken} actions={<LinkButton href={rollPath()}>{t.again}</LinkButton>}>
          {t.problem[rollImport.problem ?? 'interrupted']}
        </Notice>
      )}
      {rollImport.state === 'done' && (
        <Notice
          tone="success"
          word={shell.word.success}
          title={t.state.done}
          actions={
            <LinkButton variant="secondary" href={rollPath()}>
              {t.again}
            </LinkButton>
          }
        >
          {t.sums(
            format.number(rollImport.rows),
            format.number(rollImport.accepted),
            format.number(rollImport.updated),
            format.number(rollImport.refused),
          )}
        </Notice>
      )}
      <div className={styles.rollParts}>
        {rollImport.rows > 0 && <Outcome rollImport={rollImport} />}
        {(rollImport.refused > 0 || rollImport.remarks.unknown_zone) && (
          <Faults here={here} rollImport={rollImport} faults={faults} tab={tab} />
        )}
        {rollImport.state === 'done' && rollImport.refused === 0 && !rollImport.remarks.unknown_zone && (
          <p className="soft">{t.noFaults}</p>
        )}
      </div>
    </AdminPage>
  );
}

function Outcome({ rollImport }: { rollImport: RollImport }) {
  const t = useTexts(rollAdminTexts);
  const format = useFormat();
  const foundRemarks = remarks.filter((remark) => rollImport.remarks[remark]);
  return (
    <Section id="resultado" title={t.outcome}>
      <table className={styles.rollTable}>
        <caption className="visually-hidden">{t.outcome}</caption>
        <thead>
          <tr>
            <th scope="col">{t.verdict}</th>
            <th scope="col">{t.count}</th>
          </tr>
        </thead>
        <tbody>
          {verdicts
            .filter((verdict) => rollImport.verdicts[verdict])
            .map((verdict) => (
              <tr key={verdict}>
                <td>{t.verdicts[verdict]}</td>
                <td>{format.number(rollImport.verdicts[verdict] ?? 0)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {foundRemarks.length > 0 && (
        <>
          <p>{t.remarks}:</p>
          <ul>
            {foundRemarks.map((remark) => (
              <li key={remark}>
                <strong>{format.number(rollImport.remarks[remark] ?? 0)}</strong> {t.remark[remark]}
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
  rollImport,
  faults: { items, next },
  tab,
}: {
  here: string;
  rollImport: RollImport;
  faults: { items: RollFault[]; next: string | null };
  tab: 'refused' | 'zones';
}) {
  const t = useTexts(rollAdminTexts);
  const format = useFormat();
  const file = addressOf(roll.faultsFile, { params: { id: rollImport.id } });
  return (
    <Section id="filas" title={t.faults} lead={t.faultsLead}>
      <p>
        <LinkButton variant="secondary" href={file} download>
          {t.download}
        </LinkButton>
      </p>
      {rollImport.remarks.unknown_zone && (
        <LinkTabs
          label={t.faults}
          tabs={[
            { href: `${here}#filas`, label: t.refusedTab, current: tab === 'refused' },
            { href: `${rollImportPath(rollImport.id, { of: 'zones' })}#filas`, label: t.zonesTab, current: tab === 'zones' },
          ]}
        />
      )}
      {rollImport.refused > MAX_FAULTS_KEPT && <p className="soft">{t.faultsCut(format.number(MAX_FAULTS_KEPT))}</p>}
      <table className={classes(styles.rollTable, styles.rollFaults)}>
        <caption className="visually-hidden">{t.faults}</caption>
        <thead>
          <tr>
            <th scope="col">{t.line}</th>
            <th scope="col">{t.verdict}</th>
            <th scope="col">{t.column}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ line, verdict, columns }) => (
            <tr key={line}>
              <td>{format.number(line)}</td>
              <td>{t.verdicts[verdict]}</td>
              <td>{columns.map((column) => t.columns[column]).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {next && (
        <Pagination
          label={t.pages}
          next={{ href: `${rollImportPath(rollImport.id, { after: next, of: tab === 'zones' ? tab : undefined })}#filas`, label: t.more }}
        />
      )}
    </Section>
  );
}
